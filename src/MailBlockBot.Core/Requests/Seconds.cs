// The seconds of one origin's arrivals while a log is read: a byte or two for each, since millions are kept.
namespace MailBlockBot.Core.Requests;

/// <summary>A log is nearly in order: what ascends is kept by its distance from the one before, and the few that come late are sorted by themselves.</summary>
sealed class Seconds
{
    const int Block = 4096;
    const int LongestDistance = 10;   // seven bits a byte

    readonly List<byte[]> full = [];
    byte[] open = new byte[64];
    int used;
    int ascending;
    long last;
    List<long> late = [];
    int compactAt = 1024;

    public void Add(long second)
    {
        if (ascending == 0 || second > last)
        {
            Append((ulong)(second - last));
            (last, ascending) = (second, ascending + 1);
            return;
        }
        if (second == last || (late.Count > 0 && late[^1] == second)) return;
        late.Add(second);
        if (late.Count < compactAt) return;   // a log in another order, or pieces of one: the same seconds again and again
        late = Missing(Sorted([.. late]), Ascending());
        compactAt = late.Count * 2 + 1024 + ascending / 8;   // since all that ascends is read for it
    }

    /// <summary>Each second once, in order.</summary>
    public long[] Distinct() => late.Count == 0 ? Ascending() : Sorted([.. Ascending(), .. late]);

    void Append(ulong distance)
    {
        if (used + LongestDistance > open.Length) MakeRoom();
        for (; distance >= 0x80; distance >>= 7) open[used++] = (byte)(distance | 0x80);
        open[used++] = (byte)distance;
    }

    // Most origins are small: the first block grows, and only a full one is followed by another.
    void MakeRoom()
    {
        if (open.Length < Block)
        {
            Array.Resize(ref open, open.Length * 2);
            return;
        }
        full.Add(open[..used]);
        (open, used) = (new byte[Block], 0);
    }

    long[] Ascending()
    {
        var seconds = new long[ascending];
        var count = 0;
        var second = 0L;
        foreach (var block in full) Read(block);
        Read(open.AsSpan(0, used));
        return seconds;

        void Read(ReadOnlySpan<byte> distances)
        {
            for (var at = 0; at < distances.Length; seconds[count++] = second)
            {
                var shift = 0;
                for (; distances[at] >= 0x80; shift += 7) second += (long)(distances[at++] & 0x7F) << shift;
                second += (long)distances[at++] << shift;
            }
        }
    }

    static List<long> Missing(long[] seconds, long[] known) => [.. seconds.Where(second => Array.BinarySearch(known, second) < 0)];

    static long[] Sorted(long[] seconds)
    {
        Array.Sort(seconds);
        var count = 0;
        foreach (var second in seconds)
            if (count == 0 || seconds[count - 1] != second) seconds[count++] = second;
        return seconds[..count];
    }
}
