// A list of domains is another matter than a list of addresses: the site's owner can act, and must clean the site first.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Recognises lists of domains (Spamhaus DBL, SURBL, URIBL) by their own names in the refusals.</summary>
internal static class ListedDomain
{
    // https://www.spamhaus.org/blocklists/domain-blocklist/, https://surbl.org/lists, https://uribl.com/about.shtml
    static readonly string[] Names = ["dbl.spamhaus", "spamhaus.org/query/domain", "spamhaus.org/query/dbl", "surbl", "uribl", "spamhaus dbl"];

    public static bool IsNamed(Diagnosis diagnosis) =>
        diagnosis.ListedAddresses.Count == 0
        && diagnosis.Verdicts.Where(share => share.Verdict == Verdict.Blocklist).Select(share => share.Sample)
            .Concat(diagnosis.Appeals.Where(appeal => appeal.Verdict == Verdict.Blocklist).SelectMany(appeal => appeal.Links))
            .Any(text => Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
