// The words of one language, from locales/xx.json (the flat shape of i18next v4, which Weblate and Crowdin read).
using System.Collections.Frozen;
using System.Text.Json;

namespace MailBlockBot.Core.Wording;

/// <summary>All texts of a language, read once. Keys are <c>room.thing.part</c>; plural ones end with the suffix of their form and are picked by <c>count</c>.</summary>
public sealed class Locale
{
    static readonly Lazy<Locale> Russian = new(() => new(Language.Russian));
    static readonly Lazy<Locale> English = new(() => new(Language.English));

    readonly FrozenDictionary<string, LocaleText> _texts;
    readonly ValueWords _values;

    Locale(Language language)
    {
        Language = language;
        _texts = Read(language).ToFrozenDictionary(pair => pair.Key, pair => new LocaleText(pair.Value));
        _values = new(language, Words("value.months"), Words("value.months_short"), Words("value.sizes"));
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    internal IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The locale of a language.</summary>
    public static Locale Of(Language language) => language switch
    {
        Language.Russian => Russian.Value,
        Language.English => English.Value,
    };

    /// <summary>Whether there is a text of this key, in any plural form.</summary>
    public bool Has(string key) => _texts.ContainsKey(key) || _texts.ContainsKey(key + "_other");

    /// <summary>
    /// The text of <paramref name="key"/> with its placeholders filled. Values are numbers, dates, <see cref="Period"/>, <see cref="Days"/>, <see cref="ShortDay"/>, <see cref="Hour"/>,
    /// <see cref="Share"/>, <see cref="Size"/>, pieces, phrases, or strings, which are cleaned and never read as markup. A fraction under the name
    /// <c>share</c> is a <see cref="Share"/>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such text, or a placeholder's value is missing.</exception>
    public Phrase Say(string key, params (string Name, object Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var byName = new Dictionary<string, object>(values.Length);
        foreach (var (name, value) in values)
        {
            byName[name] = value;
        }

        return Say(key, byName);
    }

    /// <inheritdoc cref="Say(string, ValueTuple{string, object}[])"/>
    public Phrase Say(string key, IReadOnlyDictionary<string, object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Find(key, values).Fill(name => values.TryGetValue(name, out var value)
            ? Word(name, value)
            : throw new KeyNotFoundException($"The text {key} needs a value for {name}."));
    }

    /// <summary>The same without weights, for buttons, file names and alerts.</summary>
    public string Text(string key, params (string Name, object Value)[] values) => Say(key, values).Text();

    /// <summary>"a, b and c".</summary>
    public Phrase List(IReadOnlyList<Phrase> items) => items switch
    {
        [] => Phrases.Empty,
        [var only] => only,
        _ => Say("value.list", ("first", Phrases.Join(", ", items.SkipLast(1))), ("last", items[^1])),
    };

    internal IEnumerable<string> Placeholders(string key) => _texts[key].Placeholders;

    LocaleText Find(string key, IReadOnlyDictionary<string, object> values)
    {
        if (_texts.TryGetValue(key, out var text))
        {
            return text;
        }

        if (values.TryGetValue("count", out var count) && _texts.TryGetValue(key + Plural.Suffix(Language, ValueWords.Plain(count)), out text))
        {
            return text;
        }

        throw new KeyNotFoundException($"No text for {key} in {Language.Code()}.");
    }

    object Word(string name, object value) => ValueWords.Plain(value) switch
    {
        Phrase phrase => phrase,
        Piece piece => piece,
        string text => Outside.Clean(text),
        double part when name == "share" => _values.Say(new Share(part)),
        long part and (0 or 1) when name == "share" => _values.Say(new Share(part)),
        int part and (0 or 1) when name == "share" => _values.Say(new Share(part)),
        var other => _values.Say(other),
    };

    string[] Words(string key) => Text(key).Split(' ');

    static Dictionary<string, string> Read(Language language)
    {
        using var stream = typeof(Locale).Assembly.GetManifestResourceStream($"locales/{language.Code()}.json")
            ?? throw new InvalidOperationException($"locales/{language.Code()}.json is not embedded.");
        using var json = JsonDocument.Parse(stream);
        var texts = new Dictionary<string, string>();
        foreach (var property in json.RootElement.EnumerateObject())
        {
            texts.Add(property.Name, property.Value.GetString()!);
        }

        return texts;
    }
}
