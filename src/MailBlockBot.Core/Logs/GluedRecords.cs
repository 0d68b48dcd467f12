// Records that a web page or a paste glued together without a line break: where the next one starts inside a line.
namespace MailBlockBot.Core.Logs;

/// <summary>Finds the next record's prefix inside a record, by one vectorised search for what every prefix of its layout holds.</summary>
internal static class GluedRecords
{
    // From the end of a syslog prefix's tag back to the start of its time.
    const int LongestTag = 120;

    // "Jun 25 01:23:45 ": so much stands in front of the tag of the next record.
    const int ShortestTag = 16;

    // "2026-11-24 10:".
    const int HoursColon = 13;

    /// <summary>The place where another record starts, or -1.</summary>
    /// <param name="record">A record whose own prefix stands at the start.</param>
    /// <param name="prefix">That prefix: a glued record has the same layout.</param>
    public static int Next(ReadOnlySpan<byte> record, in Prefix prefix)
    {
        if (prefix.Server.IsEmpty) return NextByYear(record, prefix.Length);
        // A time that stands right behind the tag is the record's own. Without a process in brackets no tag looks like another (rsyslogd:, qmail:); such logs are small.
        return prefix.Process > 0 ? NextByTag(record, prefix.Length) : PrefixScan.Next(record, prefix.Length + 1);
    }

    // One tag found, one scan decides: the scan goes to the record's end, so that hostile input costs no more than its length.
    static int NextByTag(ReadOnlySpan<byte> record, int own)
    {
        // One byte is looked for in half the time that three take, and few lines hold it behind their own tag.
        for (var at = own + ShortestTag; at < record.Length; at++)
        {
            var close = record[at..].IndexOf((byte)']');
            if (close < 0) return -1;
            at += close;
            if (record[at..].StartsWith("]: "u8)) return PrefixScan.Next(record, Math.Max(own, at - LongestTag));
        }
        return -1;
    }

    static int NextByYear(ReadOnlySpan<byte> record, int own)
    {
        // PHP's begins with the day, which may change.
        var year = record[..(own == 0 || record[0] == '[' ? Math.Min(1, own) : Math.Min(5, own))];
        if (own > HoursColon && record[HoursColon] == ':') return NextByColon(record, own, year);
        for (var from = own; from < record.Length; from += year.Length)
        {
            var found = record[from..].IndexOf(year);
            if (found < 0) return -1;
            from += found;
            if (Begins(record[from..])) return from;
        }
        return -1;
    }

    // The colon of a time, "2026-11-24 10:58:24", is one byte, and fewer lines hold one than the figures of a year.
    static int NextByColon(ReadOnlySpan<byte> record, int own, ReadOnlySpan<byte> year)
    {
        for (var at = own + HoursColon; at < record.Length; at++)
        {
            var colon = record[at..].IndexOf((byte)':');
            if (colon < 0) return -1;
            at += colon;
            var start = at - HoursColon;
            if (record[start..].StartsWith(year) && Begins(record[start..])) return start;
        }
        return -1;
    }

    // A time inside a reply or a subject is no prefix unless what follows it is a record of a known kind.
    static bool Begins(ReadOnlySpan<byte> record) =>
        Prefix.TryRead(record, out var prefix) && (!prefix.Program.IsEmpty || StartsRecord(record[prefix.Length..]));

    static bool StartsRecord(ReadOnlySpan<byte> text) =>
        EximId.Length(text) > 0 || QmailSend.IsEvent(text) || text.StartsWith("cwd="u8) || text.StartsWith("Start queue"u8) || text.StartsWith("End queue"u8);
}
