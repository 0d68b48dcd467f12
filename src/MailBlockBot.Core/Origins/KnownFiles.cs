// Names that are judged by name alone: mail modules of known products, and the few others whose standing experience has settled.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>The file in which a product calls mail(). The header names this file, never the page that was requested.</summary>
internal static class KnownFiles
{
    /// <summary>Products that run code of their own through eval(), so that it is no sign of a break-in there.</summary>
    public static readonly FrozenDictionary<string, string> Evaluating = new Dictionary<string, string>
    {
        ["txplib_misc.php"] = "Textpattern",
        ["document.parser.class.inc.php"] = "MODX Evolution",
        ["snippet-ops.php"] = "WordPress Code Snippets",
        ["class-wpcode-snippet-execute.php"] = "WPCode",
        ["codeactivity.php"] = "1C-Bitrix",
        ["custom_code.php"] = "ChronoForms",
        ["php.module"] = "Drupal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ScriptJudgement> Exact = All().ToFrozenDictionary(row => row.Name, row => row.Judgement, StringComparer.Ordinal);

    // Rows that differ only in case: the first one stands for any case.
    private static readonly FrozenDictionary<string, ScriptJudgement> AnyCase =
        All().DistinctBy(row => row.Name.ToLowerInvariant()).ToFrozenDictionary(row => row.Name, row => row.Judgement, StringComparer.OrdinalIgnoreCase);

    /// <summary>Exact case first, then any case; a bare <c>tools</c> counts as <c>tools.php</c>.</summary>
    public static ScriptJudgement? Find(ScriptName name)
    {
        var text = name.Extension.Length == 0 ? name.Text + ".php" : name.Text;
        return Exact.GetValueOrDefault(text) ?? AnyCase.GetValueOrDefault(text);
    }

    private static IEnumerable<(string Name, ScriptJudgement Judgement)> All() =>
    [
        .. KnownProducts.Rows.Select(row => (row.Name, new ScriptJudgement(Standing.Known, row.Product, StandingReason.Listed))),
        .. SettledNames.Form.Select(name => (name, new ScriptJudgement(Standing.Form, null, StandingReason.FormWord))),
        .. SettledNames.Unknown.Select(name => (name, new ScriptJudgement(Standing.Unknown, null, StandingReason.NothingKnown))),
        .. SettledNames.EntryFiles.Select(name => (name, new ScriptJudgement(Standing.Suspicious, null, StandingReason.EntryFile))),
        .. SettledNames.Kits.Select(name => (name, new ScriptJudgement(Standing.Hacked, null, StandingReason.ShellKit))),
    ];
}
