// Where each refusal can be appealed, with the link, mailbox and codes that this log gives for it.
using System.Text;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Gathers one entry for each verdict and receiver; the first reply's details stand for the others.</summary>
internal sealed class AppealTally
{
    const int MostEntries = 500;
    const int LongestReply = 4000;
    const int MostRemembered = 10_000;
    const int ReplyStart = 120;
    readonly KeyNumbers _byReply = new();
    readonly Dictionary<Case, int> _byCase = [];
    readonly Dictionary<(Verdict, string), Entry> _byReceiver = [];
    readonly List<Case> _cases = [];
    readonly Dictionary<string, long> _listed = [];
    readonly Dictionary<string, long> _dmarc = [];

    sealed record Case(Entry Entry, string? ListedIp, string? DmarcDomain);

    // A class without value equality: each is one receiver's one verdict.
    sealed class Entry(string receiver, ReplyDetails details, Judgement judgement)
    {
        public Verdict Verdict => judgement.Verdict;
        public string Receiver => receiver;
        public ReplyDetails Details => details;
        public ReplyRule? Row => judgement.Row;
        public Actor Actor => VerdictActor.For(judgement) ?? Actor.Customer;
        public long Failed { get; set; }
    }

    /// <summary>Finds or makes the case of a failure; -1 for verdicts that nobody appeals.</summary>
    public int Note(in LogRecord record, Judgement judgement)
    {
        var verdict = judgement.Verdict;
        if (verdict is not (Verdict.Spam or Verdict.Blocklist or Verdict.Dmarc or Verdict.SpfDkim or Verdict.ContentPolicy or Verdict.RateLimited or Verdict.RdnsHelo)) return -1;
        var domain = Addresses.Domain(record.RcptTo.IsEmpty ? record.Recipient : record.RcptTo);
        var key = Fingerprint.OfName(record.RemoteHost, Fingerprint.OfName(domain, (ulong)verdict));
        // Only these two differ from reply to reply, by the address or the domain they name. Receivers put what else differs (ids, times) at the end.
        var names = verdict is Verdict.Blocklist or Verdict.Dmarc;
        if (names) key = Fingerprint.Of(record.Reply[..Math.Min(record.Reply.Length, ReplyStart)], key);
        if (_byReply.TryFind(key, out var index)) return index;
        var receiver = (verdict, Receivers.Name(Addresses.Text(record.RemoteHost), Addresses.Text(domain)));
        var isKnown = _byReceiver.TryGetValue(receiver, out var entry);
        if (!isKnown && _byReceiver.Count >= MostEntries) return -1;
        var details = isKnown && !names ? entry!.Details : ReplyDetails.Read(Encoding.UTF8.GetString(record.Reply[..Math.Min(record.Reply.Length, LongestReply)]));
        if (entry is null) _byReceiver[receiver] = entry = new Entry(receiver.Item2, details, judgement);
        var @case = new Case(entry, verdict == Verdict.Blocklist && details.Ips.Count > 0 ? details.Ips[0] : null, verdict == Verdict.Dmarc ? details.DmarcDomain : null);
        if (!_byCase.TryGetValue(@case, out index))
        {
            if (_cases.Count >= MostRemembered) return -1;
            _cases.Add(@case);
            index = _byCase[@case] = _cases.Count - 1;
        }
        if (_byReply.Count < MostRemembered) _byReply.Set(key, index);
        return index;
    }

    public void Count(int index)
    {
        if (index < 0) return;
        var (entry, ip, domain) = _cases[index];
        entry.Failed++;
        if (ip is not null) Add(_listed, ip);
        if (domain is not null) Add(_dmarc, domain);
    }

    public IReadOnlyList<string> ListedAddresses => Top(_listed);

    public IReadOnlyList<string> DmarcDomains => Top(_dmarc);

    /// <summary>Entries with something to go by: a link, a mailbox or a code; most failures first.</summary>
    public IReadOnlyList<Appeal> Appeals =>
    [
        .. _byReceiver.Values.Where(entry => entry.Failed > 0).OrderByDescending(entry => entry.Failed).Select(Finish)
            .Where(appeal => appeal.Links.Count + appeal.Mailboxes.Count + appeal.Codes.Count > 0)
    ];

    static Appeal Finish(Entry entry)
    {
        var links = entry.Details.Links.ToList();
        var mailboxes = entry.Details.Mailboxes.ToList();
        List<string> trusted = [];
        if (entry.Row?.Appeal is { } appeal)
        {
            if (appeal.StartsWith("https://", StringComparison.Ordinal))
            {
                if (!links.Contains(appeal)) links.Add(appeal);
                trusted.Add(appeal);
            }
            else if (appeal.Contains('@', StringComparison.Ordinal) && !mailboxes.Contains(appeal))
            {
                mailboxes.Add(appeal);
            }
        }
        trusted.InsertRange(0, entry.Details.Links.Where(link => IsTrusted(link, entry.Row) && !trusted.Contains(link)));
        return new Appeal(entry.Verdict, entry.Receiver, links, mailboxes, entry.Details.Codes, entry.Actor, entry.Failed, trusted);
    }

    // A link in a reply is the receiver's word, or a liar's: trusted is only a host that the rule's own row names.
    static bool IsTrusted(string link, ReplyRule? row) =>
        row is not null && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (Names(row.Seen, uri) || row.Appeal is { } appeal && Names(appeal, uri) || row.Source is { } source && Names(source, uri));

    static bool Names(string text, Uri link) =>
        ReplyDetails.Read("x " + text).Links.Any(own => Uri.TryCreate(own, UriKind.Absolute, out var uri) && uri.Host.Equals(link.Host, StringComparison.OrdinalIgnoreCase));

    static void Add(Dictionary<string, long> counts, string name)
    {
        if (counts.TryGetValue(name, out var count)) counts[name] = count + 1;
        else if (counts.Count < MostEntries) counts[name] = 1;
    }

    static IReadOnlyList<string> Top(Dictionary<string, long> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
}
