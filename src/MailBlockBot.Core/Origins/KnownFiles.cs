// Names that are judged by name alone: mail modules of known products, and the few others whose standing experience has settled.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>The file in which a product calls mail(). The header names this file, never the page that was requested.</summary>
internal static class KnownFiles
{
    /// <summary>Products that run code of their own through eval(), so that it is no sign of a break-in there.</summary>
    public static readonly FrozenDictionary<string, string> Evaluating =
        NameLists.Rows("evaluating-products.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    static readonly KnownFile[] All =
    [
        .. NameLists.Rows("known-products.tsv").Select(row => new KnownFile(row[0], new(Standing.Known, row[1], StandingReason.Listed))),
        .. Settled("form", Standing.Form, StandingReason.FormWord),
        .. Settled("unknown", Standing.Unknown, StandingReason.NothingKnown),
        .. Settled("entry-files", Standing.Suspicious, StandingReason.EntryFile),
        .. Settled("kits", Standing.Hacked, StandingReason.ShellKit),
    ];

    static readonly FrozenDictionary<string, ScriptJudgement> Exact = All.ToFrozenDictionary(file => file.Name, file => file.Judgement, StringComparer.Ordinal);

    // Rows that differ only in case: the first one stands for any case.
    static readonly FrozenDictionary<string, ScriptJudgement> AnyCase =
        All.DistinctBy(file => file.Name.ToLowerInvariant()).ToFrozenDictionary(file => file.Name, file => file.Judgement, StringComparer.OrdinalIgnoreCase);

    /// <summary>Exact case first, then any case; a bare <c>tools</c> counts as <c>tools.php</c>.</summary>
    public static ScriptJudgement? Find(ScriptName name)
    {
        var text = name.Extension.Length == 0 ? name.Text + ".php" : name.Text;
        return Exact.GetValueOrDefault(text) ?? AnyCase.GetValueOrDefault(text);
    }

    static IEnumerable<KnownFile> Settled(string section, Standing standing, StandingReason reason) =>
        NameLists.Entries("settled-names.txt", section).Select(name => new KnownFile(name, new(standing, null, reason)));

    /// <summary>A row. A class: what the framework does with tuples is compiled anew at every start.</summary>
    sealed record KnownFile(string Name, ScriptJudgement Judgement);
}
