// The page itself: one document a language, its words filled in once, a style and a script; nothing from elsewhere and no build step.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using MailBlockBot.Core.Wording;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot.WebChat;

internal static partial class PageFiles
{
    /// <summary>What stands beside the documents.</summary>
    public static IReadOnlyList<(string Name, string Type)> Static { get; } =
    [
        ("style.css", "text/css"), ("case.css", "text/css"), ("case.js", "text/javascript"), ("main.js", "text/javascript"), ("letters.js", "text/javascript"), ("outbox.js", "text/javascript"),
        ("icon.svg", "image/svg+xml"), ("example.log", "text/plain"),
    ];

    public static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream($"page/{name}") ?? throw new InvalidOperationException($"page/{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>What was chosen on the page, else what the browser asks for.</summary>
    public static Language LanguageOf(HttpContext context) =>
        LanguageCodes.Read(context.Request.Cookies[LanguageCookie]) ?? (context.Request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } asked
            ? asked.OrderByDescending(one => one.Quality ?? 1).Select(one => LanguageCodes.Read(one.Value.Value)).FirstOrDefault(one => one is not null) ?? Language.English
            : Language.Russian);

    public const string LanguageCookie = "lang";

    /// <summary>Escapes what stands in a document. Letters of any language stay as they are.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// A document with <c>{{page.thing}}</c> replaced by its words, escaped, <c>{{words}}</c> by all that the chat's script says, and the holes of
    /// <paramref name="markup"/> by what stands for them, which is not escaped here and may hold no hole.
    /// </summary>
    public static byte[] Fill(string name, Language language, params (string Hole, string Markup)[] markup)
    {
        var locale = Locale.Of(language);
        var filled = markup.ToDictionary(pair => pair.Hole, pair => pair.Markup);
        return Encoding.UTF8.GetBytes(Hole().Replace(Encoding.UTF8.GetString(Read(name)), hole => hole.Groups[1].Value switch
        {
            "language" => language.Code(),
            "words" => Words(locale),
            var key when filled.TryGetValue(key, out var stands) => stands,
            var key => Encoder.Encode(locale.Text(key)),
        }));
    }

    // Its own escapes leave no < in it, so that it can stand in a script element as data.
    static string Words(Locale locale) => JsonSerializer.Serialize(ScriptWords.ToDictionary(word => word, word => locale.Text($"page.script.{word}")));

    static readonly string[] ScriptWords =
    [
        "bot", "copied", "copy", "download", "lines", "offline", "open", "refused", "sending", "sizes", "unseen", "working", "you",
    ];

    [GeneratedRegex(@"\{\{([a-z_.]+)\}\}")]
    private static partial Regex Hole();
}
