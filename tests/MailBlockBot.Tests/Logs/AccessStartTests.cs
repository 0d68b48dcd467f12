// By what an access log's line is known at its start, and which starts need no second look.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class AccessStartTests
{
    [Theory]
    [InlineData("198.51.100.7 - - [24/Nov/2026:11:29:14 +0300] \"GET / HTTP/1.1\" 200 1", true, "198.51.100.7")]
    [InlineData("shop.example:80 198.51.100.7 - ivan [24/Nov/2026:11:29:14 +0300] \"GET / HTTP/1.1\" 200 1", true, "")]
    [InlineData("2001:db8::7 - - [24/Nov/2026:", true, "2001:db8::7")]
    [InlineData("a.bc - - [01/Jan/2026:", true, "a.bc")]
    [InlineData("shop.example a.b - - [24/Nov/2026:", true, "")]
    [InlineData("a.b - - [24/Nov/2026:", false, "")]
    [InlineData("shop.example a. - - [24/Nov/2026:", false, "")]
    [InlineData("[2001:db8::7] - - [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7, 10.0.0.1 - - [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7  - - [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7 - ivan petrov [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7 -  [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7 - - x[24/Nov/2026:", false, "")]
    [InlineData("shop.example 198.51.100.7 ident ivan [24/Nov/2026:", false, "")]
    [InlineData("198.51.100.7 - - [2026-11-24T11:29:14+03:00]", false, "")]
    [InlineData("> 198.51.100.7 - - [24/Nov/2026:", false, "")]
    [InlineData("[x] [y] [24/Nov/2026:", false, "")]
    [InlineData("x [2026-11-24 11:29", false, "")]
    [InlineData("localhost - - [24/Nov/2026:11:29:14 +0300]", true, "")]
    public void A_line_of_an_access_log_starts_with_who_and_when(string line, bool plain, string client)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        Assert.Equal((true, plain), (AccessStart.Stands(bytes), AccessStart.TryPlain(bytes, out var length, out var open)));
        if (plain) Assert.Equal((client, line.IndexOf('[', StringComparison.Ordinal)), (line[..length], open));
    }

    [Theory]
    [InlineData("198.51.100.7 - - [24/Nox/2026:11:29:14 +0300]")]
    [InlineData("198.51.100.7 - - [24-Nov/2026:11:29:14 +0300]")]
    [InlineData("198.51.100.7 - - [24/Nov-2026:11:29:14 +0300]")]
    [InlineData("198.51.100.7 - - [00/Nov/2026:11:29:14 +0300]")]
    [InlineData("198.51.100.7 - - [24/Nov/2026")]
    [InlineData("198.51.100.7 - - [2026-11-24x")]
    [InlineData("198.51.100.7 - - [2026-11-24")]
    [InlineData("198.51.100.7 - - [2026-11x24T11:29:14")]
    [InlineData("198.51.100.7 - - 24/Nov/2026:11:29:14")]
    [InlineData("")]
    public void Without_a_date_in_brackets_it_is_none(string line) =>
        Assert.Equal((false, false), (AccessStart.Stands(Encoding.UTF8.GetBytes(line)), AccessStart.TryPlain(Encoding.UTF8.GetBytes(line), out _, out _)));

    [Fact]
    public void Who_asks_must_stand_in_four_hundred_bytes()
    {
        static byte[] Line(int name) => Encoding.UTF8.GetBytes(new string('a', name) + " - - [24/Nov/2026:11:29:14 +0300]");
        Assert.Equal((true, false), (AccessStart.Stands(Line(380)), AccessStart.Stands(Line(390))));
        Assert.Equal((true, false), (AccessStart.TryPlain(Line(400), out _, out _), AccessStart.TryPlain(Line(401), out _, out _)));
    }
}
