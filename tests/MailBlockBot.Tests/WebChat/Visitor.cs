// A visitor of the page, as far as HTTP goes: a cookie, words, presses, files, and the letters that come.
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using MailBlockBot.WebChat;

namespace MailBlockBot.Tests.WebChat;

internal sealed class Visitor : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    readonly CookieContainer _cookies;
    readonly Dictionary<long, Letter> _letters = [];
    long _version;
    int _ids;

    public Visitor(Uri url, string language, CookieContainer? cookies = null)
    {
        _cookies = cookies ?? new CookieContainer();
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = url };
        Http.DefaultRequestHeaders.Add("Accept-Language", language);
        Http.DefaultRequestHeaders.Add("Origin", url.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>What a transcript has heard already: a letter that only changed its buttons says nothing new.</summary>
    public HashSet<string> Heard { get; } = [];

    public HttpClient Http { get; }

    /// <summary>The letters that stand on the page now, in order.</summary>
    public IEnumerable<Letter> Page => _letters.Values.OrderBy(letter => letter.Number);

    public string NextId() => $"test-id-{++_ids}";

    /// <summary>Opens the page: without that there is no cookie.</summary>
    public async Task<string> Opens() => await Http.GetStringAsync(new Uri("/", UriKind.Relative));

    /// <summary>The same cookie in another window, with nothing of the page in memory.</summary>
    public Visitor Reloads(Uri url)
    {
        // Cookies do not care for ports; an id that was used is never new again.
        return new Visitor(url, "ru", _cookies) { _ids = _ids };
    }

    public Task<HttpResponseMessage> Says(string text, string? id = null) => Http.PostAsJsonAsync("/api/say", new { id = id ?? NextId(), text });

    public Task<HttpResponseMessage> Presses(string label, string? id = null) => Http.PostAsJsonAsync("/api/press", new { id = id ?? NextId(), button = Button(label).Id });

    public Task<HttpResponseMessage> Hands(string name, byte[] content, string? id = null, long? size = null, string? caption = null) =>
        Http.PostAsync(new Uri($"/api/files?id={id ?? NextId()}&name={Uri.EscapeDataString(name)}&size={size ?? content.Length}{(caption is null ? "" : "&caption=" + Uri.EscapeDataString(caption))}", UriKind.Relative), new ByteArrayContent(content));

    public Task<HttpResponseMessage> Gets(string path) => Http.GetAsync(new Uri(path, UriKind.Relative));

    public Task<byte[]> Downloads(Letter letter) => Http.GetByteArrayAsync(new Uri($"/api/letters/{letter.Number}/file", UriKind.Relative));

    public Task<Stream> Listens() => Http.GetStreamAsync(new Uri("/api/events?after=0", UriKind.Relative));

    public Task<HttpResponseMessage> Chooses(string language) => Http.PostAsync(new Uri($"/api/language/{language}", UriKind.Relative), null);

    /// <summary>What is new since the last look, in the order in which it came or changed.</summary>
    public async Task<IReadOnlyList<Letter>> Looks()
    {
        var json = await Http.GetStringAsync(new Uri($"/api/letters?after={_version}", UriKind.Relative));
        var news = JsonSerializer.Deserialize(json, LetterJson.Default.PageNews)!;
        foreach (var gone in _letters.Keys.Where(number => number < news.Oldest).ToList()) _letters.Remove(gone);
        foreach (var letter in news.Letters)
        {
            if (letter.Content is null) _letters.Remove(letter.Number);
            else _letters[letter.Number] = letter;
        }
        _version = news.Version;
        return [.. news.Letters.OrderBy(letter => letter.Version)];
    }

    /// <summary>Waits until a letter of the bot says this.</summary>
    public Task<Letter> Sees(string text) => Sees(letter => Text(letter).Contains(text, StringComparison.Ordinal), text);

    /// <summary>Waits until a letter is as it should be, told in words for when it never is.</summary>
    public async Task<Letter> Sees(Func<Letter, bool> so, string words)
    {
        for (var until = DateTime.UtcNow + Patience; ; await Task.Delay(50))
        {
            await Looks();
            if (Page.LastOrDefault(so) is { } found) return found;
            if (DateTime.UtcNow > until) Assert.Fail($"Not seen: {words}\nBut:\n{string.Join('\n', Page.Select(Text))}");
        }
    }

    /// <summary>Waits until a button has this label.</summary>
    public async Task SeesButton(string label)
    {
        for (var until = DateTime.UtcNow + Patience; ; await Task.Delay(50))
        {
            await Looks();
            if (Buttons.Any(button => button.Label == label)) return;
            if (DateTime.UtcNow > until) Assert.Fail($"Not seen: [{label}]\nBut: {string.Join(' ', Buttons.Select(button => $"[{button.Label}]"))}");
        }
    }

    /// <summary>The newest button with this label.</summary>
    public Button.Press Button(string label) => Buttons.Last(button => button.Label == label);

    IEnumerable<Button.Press> Buttons => Page.Select(letter => letter.Content).OfType<LetterContent.Told>()
        .SelectMany(told => told.Buttons.SelectMany(row => row)).OfType<Button.Press>();

    /// <summary>What the bot says in a letter; empty for the visitor's own.</summary>
    public static string Text(Letter letter) => letter.Content switch
    {
        LetterContent.Told told => PlainText.Render(told.Message),
        LetterContent.Sent sent => $"[{sent.File.Name}]",
        LetterContent.Unseen => "[unseen]",
        _ => "",
    };

    public void Dispose() => Http.Dispose();
}
