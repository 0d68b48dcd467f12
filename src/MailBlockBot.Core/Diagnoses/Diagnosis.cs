// What one reading of the logs found, weighed: everything that the answer, the JSON and the case are made of.
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>The outcome of a reading. Times are the log's own wall clock; addresses stand unmasked.</summary>
public sealed record Diagnosis
{
    /// <summary>Names of the formats that had records, for instance <c>splogger</c>, <c>exim</c>, <c>access</c>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Physical lines that are not blank.</summary>
    public long Lines { get; init; }

    /// <summary>Lines that are no record, no part and no continuation of one.</summary>
    public long Unread { get; init; }

    /// <summary>Time of the first mail record (of the access log when there is no mail log); null when none has a time.</summary>
    public DateTime? From { get; init; }

    /// <summary>Time of the last mail record.</summary>
    public DateTime? To { get; init; }

    /// <summary>Names of the servers in the log, most lines first, at most 5.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <summary>Distinct messages that arrived, bounces left out.</summary>
    public long Messages { get; init; }

    /// <summary>Distinct (message, recipient) delivered.</summary>
    public long Delivered { get; init; }

    /// <summary>Distinct (message, recipient) put off and not decided later in the log.</summary>
    public long Deferred { get; init; }

    /// <summary>Distinct (message, recipient) that failed for good.</summary>
    public long Failed { get; init; }

    /// <summary>What blocks the account, by the rule of command-line.md; null when nothing failed and nothing was put off.</summary>
    public Verdict? Cause { get; init; }

    /// <summary>Every verdict with its figures, most failures first.</summary>
    public IReadOnlyList<VerdictShare> Verdicts { get; init; } = [];

    /// <summary>Every origin with its figures, most failures first.</summary>
    public IReadOnlyList<OriginShare> Origins { get; init; } = [];

    /// <summary>Stories, likeliest first; the weights sum to 1. Empty when there is no cause.</summary>
    public IReadOnlyList<StoryWeight> Stories { get; init; } = [];

    /// <summary>Pages that stand at the sending times.</summary>
    public IReadOnlyList<RequestFinding> Requests { get; init; } = [];

    /// <summary>Whether an access log was among what was read.</summary>
    public bool HasAccessLog { get; init; }

    /// <summary>Whole hours to add to the access log's clock to meet the mail log's.</summary>
    public int ClockShiftHours { get; init; }

    /// <summary>Distinct recipients that do not exist, in the order in which their messages were decided, at most 100,000.</summary>
    public IReadOnlyList<string> Dead { get; init; } = [];

    /// <summary>How many there are in all.</summary>
    public long DeadAddresses { get; init; }

    /// <summary>Messages that the hoster's own server refused for exceeding a limit.</summary>
    public HosterLimit HosterLimit { get; init; } = new(0, null);

    /// <summary>Where a refusal can be appealed, with what the log gives for it.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>The own addresses (IP) that receivers named as listed or banned, most failures first.</summary>
    public IReadOnlyList<string> ListedAddresses { get; init; } = [];

    /// <summary>Domains whose DMARC policy refused.</summary>
    public IReadOnlyList<string> DmarcDomains { get; init; } = [];

    /// <summary>Envelope senders of failed messages, most failures first, at most 20.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>At most five lines of the log that show the cause, each at most 600 characters.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>What the subjects of failed messages mostly look like, digits as <c>#</c>, in lower case, at most 100 characters; null where the log tells none.</summary>
    public string? Subject { get; init; }

    /// <summary>Single failures, the first ones, at most 1,000.</summary>
    public IReadOnlyList<FailureLine> Failures { get; init; } = [];

    /// <summary>Failures by time and verdict, for a picture; empty when the log spans less than an hour.</summary>
    public Timeline Timeline { get; init; } = Timeline.Empty;
}

/// <summary>One verdict's figures.</summary>
/// <param name="Verdict">Which.</param>
/// <param name="Failed">Failures.</param>
/// <param name="Deferred">Recipients still put off at the log's end.</param>
/// <param name="Share">Of all failures, 0 to 1.</param>
/// <param name="Sample">One reply as the log has it, at most 600 characters.</param>
public sealed record VerdictShare(Verdict Verdict, long Failed, long Deferred, double Share, string Sample);

/// <summary>One origin's figures.</summary>
/// <param name="Origin">Who.</param>
/// <param name="Script">How its script's name stands; null where there is no script.</param>
/// <param name="Messages">Messages that arrived from it.</param>
/// <param name="Failed">Failures of its messages.</param>
/// <param name="Directory">The directory the script was called in (<c>cwd=</c>), which names the site; null where the log has none.</param>
/// <param name="Failures">Its failures by verdict, most first.</param>
/// <param name="Clients">For mailboxes: addresses that logged in, most messages first, at most 20.</param>
public sealed record OriginShare(
    Origin Origin, ScriptJudgement? Script, long Messages, long Failed, string? Directory,
    IReadOnlyList<VerdictCount> Failures, IReadOnlyList<string> Clients)
{
    /// <summary>Arrival of its first message; null when no arrival is in the log.</summary>
    public DateTime? First { get; init; }

    /// <summary>Arrival of its last message.</summary>
    public DateTime? Last { get; init; }
}

/// <summary>Failures of one verdict.</summary>
/// <param name="Verdict">Which.</param>
/// <param name="Failed">Failures.</param>
public sealed record VerdictCount(Verdict Verdict, long Failed);

/// <summary>The hoster's own limit, seen in the log.</summary>
/// <param name="Hits">Refused messages.</param>
/// <param name="Sample">One refusal's text.</param>
public sealed record HosterLimit(long Hits, string? Sample);

/// <summary>Where to appeal.</summary>
/// <param name="Verdict">Against which verdict.</param>
/// <param name="Receiver">The receiver's domain as people know it: mail.ru, yandex.ru, gmail.com, outlook.com.</param>
/// <param name="Links">Links from the reply's own words and the rule's; only hosts that the rule's row names are trusted.</param>
/// <param name="Mailboxes">Mailboxes named for complaints.</param>
/// <param name="Codes">Codes to quote: <c>Error code</c>, <c>ID</c>, ... as the reply names them.</param>
/// <param name="Actor">Who has to appeal.</param>
/// <param name="Failed">Failures it stands for.</param>
/// <param name="TrustedLinks">Those of <paramref name="Links"/> that may become a button.</param>
public sealed record Appeal(
    Verdict Verdict, string Receiver, IReadOnlyList<string> Links, IReadOnlyList<string> Mailboxes, IReadOnlyDictionary<string, string> Codes,
    Actor Actor, long Failed, IReadOnlyList<string> TrustedLinks);

/// <summary>When mail failed.</summary>
/// <param name="Hours">How long each stretch of time is: 1; 24 where the failures span more than 31 days; whole weeks where they span years.</param>
/// <param name="Failures">In the order of time, at most 3,000; a stretch without a failure is left out.</param>
public sealed record Timeline(int Hours, IReadOnlyList<TimeShare> Failures)
{
    /// <summary>Nothing failed, or no time is known.</summary>
    public static Timeline Empty { get; } = new(1, []);

    /// <summary>The same failures in at most so many shares, at least one a verdict: by day, by week, or by so many weeks as it takes.</summary>
    public Timeline Within(int most)
    {
        var within = this;
        while (within.Failures.Count > most) within = within.Widened();
        return within;
    }

    // Days and weeks begin as calendars have it: ticks count from a Monday, 1 January of the year 1.
    Timeline Widened()
    {
        var hours = Hours * (Hours == 1 ? 24 : 7);
        var ticks = hours * TimeSpan.TicksPerHour;
        return new(hours, [.. Failures.GroupBy(share => (From: share.From.Ticks - share.From.Ticks % ticks, share.Verdict)).OrderBy(group => group.Key)
            .Select(group => new TimeShare(new DateTime(group.Key.From), group.Key.Verdict, group.Sum(share => share.Failed)))]);
    }
}

/// <summary>Failures of one verdict in one stretch of time.</summary>
/// <param name="From">Where the stretch begins, a whole hour.</param>
/// <param name="Verdict">Which.</param>
/// <param name="Failed">Failures.</param>
public sealed record TimeShare(DateTime From, Verdict Verdict, long Failed);
