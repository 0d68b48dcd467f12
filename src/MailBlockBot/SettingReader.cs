// Reads settings one by one and gathers what is wrong with them, in words for whoever wrote them.
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace MailBlockBot;

/// <summary>Thrown at start: its message names each wrong setting and what it should be, in one line.</summary>
internal sealed class SettingsException(string message) : Exception(message);

internal sealed class SettingReader(IConfiguration configuration)
{
    readonly List<string> _wrong = [];
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The setting's text; null when it is not set.</summary>
    public string? Text(string name)
    {
        _known.Add(name);
        return configuration[name]?.Trim() is { Length: > 0 } text ? text : null;
    }

    public double Number(string name, double fallback, double least, double most)
    {
        if (Text(name) is not { } text) return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Wrong(name, text, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return fallback;
    }

    public int Whole(string name, int fallback, int least, int most)
    {
        if (Text(name) is not { } text) return fallback;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Wrong(name, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return fallback;
    }

    public bool Flag(string name, bool fallback)
    {
        if (Text(name) is not { } text) return fallback;
        if (bool.TryParse(text, out var flag)) return flag;
        Wrong(name, text, "true or false");
        return fallback;
    }

    /// <summary>Numbers with commas or blanks between, or as a list in the file.</summary>
    public IReadOnlySet<long> Numbers(string name, string shouldBe)
    {
        HashSet<long> numbers = [];
        foreach (var text in Texts(name))
        {
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
            else Wrong(name, text, shouldBe);
        }
        return numbers;
    }

    /// <summary>Words with commas or blanks between, or as a list in the file.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [.. (Text(name) ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)];
        for (var i = 0; Text($"{name}:{i}") is { } text; i++) texts.Add(text);
        return texts;
    }

    /// <summary>A page that answers link to: Telegram's buttons and the customers get nothing but https.</summary>
    public string? Page(string name)
    {
        if (Text(name) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps) return page.AbsoluteUri;
        Wrong(name, text, "an address that begins with https://");
        return null;
    }

    public void Wrong(string name, string value, string shouldBe) => Wrong($"{name} is \"{Shown(value)}\", but should be {shouldBe}");

    public void Wrong(string message) => _wrong.Add(message);

    /// <exception cref="SettingsException">Something is wrong, or a setting stands beside known ones that nobody asked for: a slip of the pen.</exception>
    public void End()
    {
        var sections = _known.Select(name => name.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in sections.SelectMany(section => configuration.GetSection(section).AsEnumerable()))
        {
            if (value is not null && !_known.Contains(name)) Wrong($"there is no setting {Shown(name)}");
        }
        if (_wrong.Count > 0) throw new SettingsException(string.Join("; ", _wrong));
    }

    static string Shown(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length > 80 ? line[..80] + "…" : line;
    }
}
