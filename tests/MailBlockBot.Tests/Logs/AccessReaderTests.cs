// The quick way through an access log says what the slow one says, of real lines and of what copying and strangers make of them.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class AccessReaderTests
{
    static readonly string[] Lines =
    [
        .. File.ReadLines(Samples.Path("Samples", "real-exim", "hoster", "access_log.shop.example")).Where((_, place) => place % 40 == 0),
        .. File.ReadLines(Samples.Path("Samples", "real-exim", "hoster", "access_log.vhost_combined")).Where((_, place) => place % 40 == 0),
        "198.51.100.7 - - [24/Nov/2026:11:29:14 +0300] \"GET http://shop.example/a HTTP/1.1\" 200 1 \"-\" \"-\"",
        "198.51.100.7 - - [24/Nov/2026:11:29:14 +0300] \"GET /x://a HTTP/1.1 x HTTP/\" 200 1 \"-\" \"-\"",
        "localhost - - [24/Nov/2026:11:29:14 +0300] \"POST /a\\\"b HTTP/1.1\" 200 1",
        "shop.example - 198.51.100.7 [24/Nov/2026:11:29:14 +0300] \"POST /a HTTP/2.0\" 200 1",
        "2001:db8::7 - - [24/Nov/2026:11:29:14] \"POST /a HTTP/1.1\" 200 1",
    ];

    public static TheoryData<string> Changes => ["", "\"", "\\", " ", "  ", "[", "]", "/", ".", "-", "x", "9", "\t", "://", " HTTP/", "й", "\0"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_line_is_read_alike_by_both_whatever_is_put_into_it(string change)
    {
        var reader = new AccessReader();
        var read = 0;
        foreach (var line in Lines)
        {
            for (var at = 0; at <= line.Length; at += 1 + at / 60)
            {
                read += Same(reader, line.Insert(at, change)) ? 1 : 0;
                if (at < line.Length) read += Same(reader, string.Concat(line.AsSpan(0, at), change, line.AsSpan(at + 1))) ? 1 : 0;
                Same(reader, line[..at] + change);
            }
        }
        Assert.True(read > 1_000, $"only {read} were lines of an access log");
    }

    [Fact]
    public void A_second_that_was_seen_is_known_by_all_of_its_text()
    {
        var reader = new AccessReader();
        string[] stamps = ["[24/Nov/2026:11:29:14 +0300]", "[24/Nov/2026:11:29:14 +0300]", "[24/Nov/2026:11:29:15 +0300]", "[24/Nov/2026:11:29:15 +0200]", "[25/Nov/2026:11:29:15]"];
        var seen = stamps.Select(stamp => reader.TryRead(Encoding.UTF8.GetBytes($"198.51.100.7 - - {stamp} \"GET / HTTP/1.1\" 200 1"), out var access) ? (access.Time % 60, access.ZoneMinutes) : default);
        Assert.Equal([(14L, 180), (14, 180), (15, 180), (15, 120), (15, (int?)null)], seen);
    }

    static bool Same(AccessReader reader, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var slow = AccessLine.TryParse(bytes, out var expected) ? Text(expected) : null;
        Assert.Equal((line, slow), (line, reader.TryRead(bytes, out var access) ? Text(access) : null));
        return slow is not null;
    }

    static string Text(in AccessLine line) =>
        FormattableString.Invariant($"{line.Time} {line.ZoneMinutes} {line.Status}|{Text(line.Client)}|{Text(line.Host)}|{Text(line.Method)}|{Text(line.Path)}|{Text(line.Trailer)}");

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
