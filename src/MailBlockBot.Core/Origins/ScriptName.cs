// A script's name, taken apart once for all the rules that look at it.
namespace MailBlockBot.Core.Origins;

/// <summary>A name with its stem, extension and words.</summary>
internal sealed class ScriptName
{
    static readonly char[] Figures = [.. "0123456789"];

    public ScriptName(ScriptValue value)
    {
        Value = value;
        var dot = value.Name.LastIndexOf('.');
        (Stem, Extension) = dot < 0 ? (value.Name, "") : (value.Name[..dot], value.Name[(dot + 1)..]);
        LowerStem = Stem.ToLowerInvariant();
        Unnumbered = LowerStem.TrimEnd(Figures);
        Words = [.. Split(Stem)];
    }

    public ScriptValue Value { get; }

    /// <summary>The name as it stands.</summary>
    public string Text => Value.Name;

    /// <summary>What stands before the last dot.</summary>
    public string Stem { get; }

    /// <summary>The stem in lower case.</summary>
    public string LowerStem { get; }

    /// <summary>The same without the figures at its end: copies are counted so.</summary>
    public string Unnumbered { get; }

    /// <summary>What stands behind the last dot, as it is written; empty without a dot.</summary>
    public string Extension { get; }

    /// <summary>The stem's runs of letters in lower case, cut at signs, digits and humps: <c>contactFormSend2</c> gives contact, form, send.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Cuts at everything that is no letter, and where a small letter meets a capital.</summary>
    public static IEnumerable<string> Split(string stem)
    {
        var start = 0;
        for (var i = 0; i <= stem.Length; i++)
        {
            var ends = i == stem.Length || !char.IsLetter(stem[i]);
            if (ends || (i > start && char.IsUpper(stem[i]) && (char.IsLower(stem[i - 1]) || (i + 1 < stem.Length && char.IsLower(stem[i + 1])))))
            {
                if (i > start)
                {
                    yield return stem[start..i].ToLowerInvariant();
                }

                start = ends ? i + 1 : i;
            }
        }
    }
}
