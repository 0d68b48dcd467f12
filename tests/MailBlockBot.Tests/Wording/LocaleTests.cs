// The two locales say the same things, and the program asks for what is there.
using System.Text.Json;
using System.Text.RegularExpressions;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed partial class LocaleTests
{
    static readonly string[] Suffixes = ["_zero", "_one", "_two", "_few", "_many", "_other"];

    static readonly string[] VerdictParts = ["name", "headline", "meaning", "concerns", "do"];
    static readonly string[] StoryParts = ["title", "meaning"];

    [Fact]
    public void Both_locales_have_the_same_keys() =>
        Assert.Equal(Bases(Language.Russian).Order(StringComparer.Ordinal), Bases(Language.English).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.Russian, "_one _few _many _other")]
    [InlineData(Language.English, "_one _other")]
    public void Every_plural_has_the_forms_its_language_needs(Language language, string forms)
    {
        var plurals = Locale.Of(language).Keys.Where(key => Base(key) != key).GroupBy(Base).ToList();
        Assert.True(plurals.Count > 10);
        Assert.All(plurals, plural => Assert.Equal(forms.Split(' ').Order(), plural.Select(key => key[plural.Key.Length..]).Order()));
    }

    [Fact]
    public void Both_locales_have_the_same_placeholders()
    {
        foreach (var key in Bases(Language.English))
        {
            Assert.Equal((key, Placeholders(Language.English, key)), (key, Placeholders(Language.Russian, key)));
        }
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void No_key_stands_twice_in_a_file(Language language)
    {
        using var stream = typeof(Locale).Assembly.GetManifestResourceStream($"locales/{language.Code()}.json")!;
        using var json = JsonDocument.Parse(stream);
        Assert.Empty(json.RootElement.EnumerateObject().GroupBy(property => property.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_text_is_unused_and_none_is_missing()
    {
        var bases = Bases(Language.English);
        var rooms = bases.Select(key => key.Split('.')[0]).ToHashSet();
        var patterns = new List<Regex>();
        var missing = new List<string>();
        // A page names its words as {{page.thing}}.
        foreach (Match match in Literal().Matches(string.Join('\n', Sources().Select(File.ReadAllText).Concat(Pages().Select(page => page.Replace("{{", "\"", StringComparison.Ordinal).Replace("}}", "\"", StringComparison.Ordinal))))))
        {
            var literal = match.Groups["text"].Value;
            if (!rooms.Contains(literal.Split('.')[0]))
            {
                continue;
            }

            var pattern = new Regex("^" + Hole().Replace(Regex.Escape(literal).Replace(@"\{", "{"), "[A-Za-z0-9_.-]+") + "(_undated)?$");
            patterns.Add(pattern);
            if (match.Groups["dollar"].Value.Length == 0 && !bases.Contains(literal) && !bases.Any(key => key.StartsWith(literal, StringComparison.Ordinal)))
            {
                missing.Add(literal);
            }
        }

        // A verdict's, story's or standing's texts are reached by "{prefix}.part" with the prefix held in a variable.
        patterns.Add(new(@"^verdict\.\w+\.(name|headline|meaning|concerns|do)$"));
        patterns.Add(new(@"^story\.\w+\.(title|meaning)$"));
        Assert.Empty(missing);
        Assert.DoesNotContain(bases, key => !patterns.Exists(pattern => pattern.IsMatch(key)));
    }

    [Fact]
    public void Every_name_that_makes_a_key_has_its_text()
    {
        string[] needed =
        [
            .. Enum.GetValues<Verdict>().SelectMany(verdict => VerdictParts.Select(part => $"verdict.{verdict.Name()}.{part}")),
            .. Enum.GetValues<Story>().SelectMany(story => StoryParts.Select(part => $"story.{story.Name()}.{part}")),
            .. Enum.GetValues<Standing>().SelectMany(standing => new[] { $"script.is.{standing.Name()}", $"script.do.{standing.Name()}" }),
            .. Enum.GetValues<Standing>().Where(standing => standing != Standing.Known).Select(standing => $"script.why.listed_{standing.Name()}"),
            .. Enum.GetNames<StandingReason>().Select(reason => $"script.why.{SnakeCase.Of(reason)}"),
            .. Enum.GetNames<Actor>().Select(actor => $"explain.acts.{SnakeCase.Of(actor)}"),
            .. UploadWords.Kinds.Select(kind => $"upload.problem.{kind}"),
        ];
        Assert.Empty(needed.Except(Bases(Language.Russian)));
    }

    [Fact]
    public void Every_reason_that_a_story_gives_has_its_text()
    {
        var stories = string.Join('\n', Sources().Where(file => file.Contains("/Diagnoses/")).Select(File.ReadAllText));
        var keys = Reason().Matches(stories).Select(match => match.Groups["key"].Value).ToHashSet();
        Assert.True(keys.Count > 10);
        Assert.All(keys, key => Assert.True(Locale.Of(Language.Russian).Has($"story.because.{key}"), key));
    }

    static HashSet<string> Bases(Language language) => [.. Locale.Of(language).Keys.Select(Base)];

    static string Base(string key) => Suffixes.FirstOrDefault(suffix => key.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix
        && Locale.Of(Language.English).Has(key[..^suffix.Length]) ? key[..^suffix.Length] : key;

    // Each form must have the same placeholders, so that no form loses a value.
    static string Placeholders(Language language, string key) => string.Join(" | ", Locale.Of(language).Keys.Where(full => Base(full) == key)
        .Select(full => string.Join(' ', Locale.Of(language).Placeholders(full).Order())).Distinct());

    static IEnumerable<string> Pages() => Sources("*.html").Select(File.ReadAllText);

    static IEnumerable<string> Sources(string kind = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), kind, SearchOption.AllDirectories).Where(file => !file.Contains("/obj/"));

    [GeneratedRegex(@"(?<dollar>\$?)""(?<text>[a-z]+\.(?:[A-Za-z0-9_.{}()]|-)+)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"Because\([^()""]*""(?<key>[a-z_]+)""")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\{[^{}]*}")]
    private static partial Regex Hole();
}
