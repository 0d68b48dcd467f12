// Every format of an access log that hosters write, and the mail logs' lines that must not pass for one.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class AccessLineTests
{
    const string Stamp = "[24/Nov/2026:11:29:14 +0300]";

    [Theory]
    [InlineData($"198.51.100.7 - - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166", "", "")]
    [InlineData($"198.51.100.7 - - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 - \"http://shop.example/\" \"Mozilla/5.0 (X11)\"", "", "Mozilla/5.0 (X11)")]
    [InlineData($"shop.example:80 198.51.100.7 - - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"-\"", "shop.example", "")]
    [InlineData($"shop.example 198.51.100.7 - - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"curl/8\" 1024 2048", "shop.example", "curl/8")]
    [InlineData($"198.51.100.7 shop.example - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"curl/8\"", "shop.example", "curl/8")]
    [InlineData($"198.51.100.7 - ivan petrov {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"curl/8\"", "", "curl/8")]
    [InlineData($"198.51.100.7 - - {Stamp} shop.example \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"a \\\"b\\\" c\"", "shop.example", "a \\\"b\\\" c")]
    [InlineData($"198.51.100.7 - - {Stamp} POST /form.php?ajax=Y HTTP/1.1 200 166 http://shop.example/ Mozilla/5.0 (X11)", "", "Mozilla/5.0 (X11)")]
    [InlineData($"198.51.100.7, 10.0.0.1 - - {Stamp} \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"curl/8\"", "", "curl/8")]
    [InlineData("198.51.100.7 - - [2026-11-24T11:29:14+03:00] \"POST /form.php?ajax=Y HTTP/2.0\" 200 166 \"-\" \"curl/8\"", "", "curl/8")]
    [InlineData("[2026-11-24T11:29:14+03:00] 198.51.100.7 \"POST /form.php?ajax=Y HTTP/1.1\" 200 166 \"-\" \"curl/8\"", "", "curl/8")]
    [InlineData("2026-11-24T11:29:14.123+03:00 198.51.100.7 \"POST /form.php?ajax=Y HTTP/1.1\" 200", "", "")]
    [InlineData("2026-11-24 11:29:14 +0300 shop.example 198.51.100.7 POST /form.php?ajax=Y HTTP/1.1 200 5", "shop.example", "")]
    [InlineData($"198.51.100.7 - - {Stamp} \"POST http://shop.example:80/form.php?ajax=Y HTTP/1.1\" 200 166", "shop.example", "")]
    public void Formats_of_hosters_are_read(string line, string host, string agent)
    {
        Assert.True(AccessLine.TryParse(Encoding.UTF8.GetBytes(line), out var access));
        Assert.Equal(new DateTime(2026, 11, 24, 11, 29, 14), new DateTime(access.Time * TimeSpan.TicksPerSecond));
        Assert.Equal(180, access.ZoneMinutes);
        Assert.Equal("198.51.100.7", Text(access.Client));
        Assert.Equal("POST", Text(access.Method));
        Assert.Equal("/form.php?ajax=Y", Text(access.Path));
        Assert.Equal(200, access.Status);
        Assert.Equal(host, Text(access.Host));
        Assert.Equal(agent, Text(access.Agent));
    }

    [Theory]
    [InlineData($"2001:db8::7 - - {Stamp} \"GET /a b HTTP/1.1\" 404 1 \"-\" \"-\"", "2001:db8::7", "/a b")]
    [InlineData($"[2001:db8::1]:80 [2001:db8::7] - - {Stamp} \"GET / HTTP/1.1\" 200 1", "2001:db8::7", "/")]
    [InlineData($"client7.isp.example - - {Stamp} \"GET / HTTP/1.0\" 200 1", "client7.isp.example", "/")]
    [InlineData($"shop.example:443 client7.isp.example - - {Stamp} \"GET / HTTP/1.0\" 200 1", "client7.isp.example", "/")]
    [InlineData($"198.51.100.7 - - {Stamp} \"GET /cut/sho", "198.51.100.7", "/cut/sho")]
    public void Clients_of_any_kind_are_read(string line, string client, string path)
    {
        Assert.True(AccessLine.TryParse(Encoding.UTF8.GetBytes(line), out var access));
        Assert.Equal(client, Text(access.Client));
        Assert.Equal(path, Text(access.Path));
    }

    [Theory]
    [InlineData(@"\x16\x03\x01")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("get / x")]
    public void A_request_that_is_no_HTTP_is_still_a_line_of_this_log(string request)
    {
        Assert.True(AccessLine.TryParse(Encoding.UTF8.GetBytes($"198.51.100.7 - - {Stamp} \"{request}\" 400 226 \"-\" \"-\""), out var access));
        Assert.True(access.Method.IsEmpty && access.Path.IsEmpty);
        Assert.Equal(400, access.Status);
    }

    [Theory]
    [InlineData("2026-11-24 10:53:45 1xVlLV-0004li-0j <= ca11207@vh84.hosting.example U=ca11207 P=local S=563")]
    [InlineData("2026-11-24 10:58:24.105 +0300 [18334] 1xVlQ0-000000004li-0Qoh <= a@b.example H=(x) [198.51.100.7] P=esmtp")]
    [InlineData("2026-11-24T11:29:14+03:00 vh84.hosting.example exim[12]: 1xVlLV-0004li-0j Completed")]
    [InlineData("Nov 24 10:53:47 vh84 splogger[18359]: 1xVlLX-0004mB-2a == a@b.example R=dnslookup")]
    [InlineData("@400000006b0543c839013554 delivery 1: failure: Remote_host_said:_550_5.7.1_/")]
    [InlineData("[24-Nov-2026 11:29:14 UTC] mail() on [/home/u/form.php:12]: To: a@b.example")]
    [InlineData("[Tue Nov 24 11:29:14.123 2026] [error] [client 198.51.100.7:80] PHP Warning: x in /y.php")]
    [InlineData($"198.51.100.7 - - {Stamp}")]
    [InlineData("198.51.100.7 - - [31/Feb/2026:11:29:14 +0300] \"GET / HTTP/1.1\" 200 1")]
    [InlineData("198.51.100.7 - - [2026-11x24T11:29:14+03:00] \"GET / HTTP/1.1\" 200 1")]
    [InlineData("198.51.100.7 - - [2026-11-24x11:29:14+03:00] \"GET / HTTP/1.1\" 200 1")]
    [InlineData("198.51.100.7 - - [24/Nov-2026:11:29:14 +0300] \"GET / HTTP/1.1\" 200 1")]
    [InlineData("a026-11-24T11:29:14+03:00 198.51.100.7 \"GET / HTTP/1.1\" 200 1")]
    [InlineData("")]
    public void Lines_of_other_logs_are_not_taken(string line) => Assert.False(AccessLine.TryParse(Encoding.UTF8.GetBytes(line), out _));

    [Property(MaxTest = 500)]
    public bool Any_bytes_are_survived(byte[] bytes, byte at, byte value)
    {
        var line = Encoding.UTF8.GetBytes($"shop.example:80 198.51.100.7 - - {Stamp} \"POST /a HTTP/1.1\" 200 1 \"-\" \"-\"");
        var cut = at % line.Length;
        byte[] foreign = [.. line.AsSpan(0, cut), .. bytes];
        line[cut] = value;
        return IsSound(bytes) && IsSound(line) && IsSound(line.AsSpan(0, cut)) && IsSound(foreign);
    }

    static bool IsSound(ReadOnlySpan<byte> line) =>
        !AccessLine.TryParse(line, out var access)
        || (!access.Client.IsEmpty && access.Time > 0 && access.Method.IsEmpty == access.Path.IsEmpty && access.Status is 0 or >= 100 and < 600);

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
