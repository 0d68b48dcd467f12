// A prefix that is compared with the line before reads as one that is read anew.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class PrefixReaderTests
{
    static readonly string[] Stamps = ["Jun 25 01:23:45", "Jun 25 01:23:46", "Jun 25 23:59:60", "Jun 26 00:00:00", "Jul  1 01:23:45", "Jun 25 01:2x:45", "2026-11-24T10:58:24.105+03:00", "2026-11-24 10:58:24", "2026-11-24 10:58:25", "2026-11-24_10:58:24", "2026-11-24T10:58:24", new('\0', 19)];
    static readonly string[] Tags = [" vh84 splogger[19943]: ", " vh84 splogger[1]: ", " vh85 splogger[19943]: ", " vh84 exim[19943]:", " vh84 splogger: ", " vh84 splogger[19943] ", " vh84 splogger[x]: ", " ", "  ", " +0300 ", " Z ", " Z", " [123] ", " [12x] ", "", ".105 "];

    [Property(MaxTest = 1000)]
    public void Any_order_of_lines_reads_as_line_by_line(byte[] stamps, byte[] tags)
    {
        var reader = new PrefixReader();
        foreach (var (stamp, tag) in stamps.Zip(tags))
        {
            var line = Encoding.UTF8.GetBytes(Stamps[stamp % Stamps.Length] + Tags[tag % Tags.Length] + (tag < 192 ? "1joDo0-0005Bd-LB Completed" : ""));
            Assert.Equal(Prefix.TryRead(line, out var anew), reader.TryRead(line, out var again));
            Assert.Equal(Told(anew), Told(again));
        }
    }

    static string Told(in Prefix prefix) =>
        $"{prefix.Time} {prefix.LacksYear} {Encoding.UTF8.GetString(prefix.Server)} {Encoding.UTF8.GetString(prefix.Program)} {prefix.Process} {prefix.Length}";
}
