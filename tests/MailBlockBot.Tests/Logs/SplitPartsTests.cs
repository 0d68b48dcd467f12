// Records that wait for their next part: the one that has waited for longest makes room.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class SplitPartsTests
{
    [Fact]
    public void The_oldest_is_found_also_where_one_in_between_was_completed()
    {
        var parts = new SplitParts();
        foreach (var process in (int[])[11, 12, 13]) parts.Open(process, "Jun 25 01:23:45 vh84 splogger[1]: "u8);
        parts.Take(11);
        parts.Open(14, "Jun 25 01:23:46 vh84 splogger[1]: "u8);
        Assert.Equal([12, 13, 14], Emptied(parts));
    }

    static IEnumerable<int> Emptied(SplitParts parts)
    {
        while (parts.TryFindOldest(out var process))
        {
            parts.Take(process);
            yield return process;
        }
    }
}
