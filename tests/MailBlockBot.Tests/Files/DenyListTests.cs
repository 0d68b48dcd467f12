// Only those are denied who may be: strangers with real addresses, never the site itself.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Files;

public sealed class DenyListTests
{
    [Fact]
    public void Neighbours_are_denied_together_and_strangers_one_by_one() => Assert.Equal(
        ["203.0.113.9", "198.51.100.0/24", "192.0.2.1", "192.0.2.2", "2001:db8:1:2::/64"],
        DenyList.Of(["203.0.113.9", "198.51.100.1", "198.51.100.77", "198.51.100.254", "198.51.100.1", "192.0.2.1", "192.0.2.2", "2001:db8:1:2::7", "2001:db8:1:2:3::8"], []));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("999.1.1.1")]
    [InlineData("1.2.3")]
    [InlineData("127.1")]
    [InlineData("0x7f000001")]
    [InlineData("010.1.1.1")]
    [InlineData("2001:db8::1%eth0")]
    [InlineData("client.isp.example")]
    [InlineData("198.51.100.1\nAllow from all")]
    [InlineData("203.0.113.5")]
    [InlineData("::ffff:203.0.113.5")]
    [InlineData("-")]
    [InlineData("")]
    public void These_are_never_denied(string client) => Assert.Empty(DenyList.Of([client], ["203.0.113.5"]));

    [Fact]
    public void The_servers_own_network_is_not_denied_as_a_whole()
    {
        Assert.Equal(["203.0.113.1", "203.0.113.2", "203.0.113.3"], DenyList.Of(["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.5"], ["203.0.113.5"]));
        Assert.Equal(["2001:db8::7"], DenyList.Of(["2001:db8::7"], ["2001:db8::1"]));
    }

    [Fact]
    public void Each_server_gets_its_own_words()
    {
        string[] denied = ["198.51.100.0/24", "2001:db8::/64"];
        Assert.Equal("<RequireAll>\n    Require all granted\n    Require not ip 198.51.100.0/24\n    Require not ip 2001:db8::/64\n</RequireAll>\n", DenyList.Apache24(denied));
        Assert.Equal("Order Allow,Deny\nAllow from all\nDeny from 198.51.100.0/24\nDeny from 2001:db8::/64\n", DenyList.Apache22(denied));
        Assert.Equal("deny 198.51.100.0/24;\ndeny 2001:db8::/64;\n", DenyList.Nginx(denied));
        Assert.Equal("", DenyList.Apache24([]));
    }

    [Fact]
    public void The_file_as_a_whole_is_a_valid_htaccess()
    {
        var text = Encoding.UTF8.GetString(DenyList.Write(["198.51.100.0/24"], "Первая строка\r\nвторая")!.Content);
        Assert.StartsWith("# Первая строка\n# вторая\n", text, StringComparison.Ordinal);
        Assert.Equal(
            ["<RequireAll>", "    Require all granted", "    Require not ip 198.51.100.0/24", "</RequireAll>"],
            text.Split('\n').Where(l => l.Length > 0 && l[0] != '#'));
        Assert.Contains("#deny 198.51.100.0/24;\n", text, StringComparison.Ordinal);
        Assert.Null(DenyList.Write([], "x"));
    }

    [Fact]
    public void A_shops_visitors_are_not_shut_out_with_the_robots()
    {
        var found = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"), Samples.Bytes("Samples", "real-exim", "hoster", "access_log.vhost_combined"));
        var (form, order) = (Page("/feedback.php"), Page("/order.php"));
        Assert.Equal(form.Clients, form.Frequent);
        Assert.Equal(4, form.Frequent.Count);
        Assert.NotEmpty(order.Clients);
        Assert.Empty(order.Frequent);
        Assert.Empty(DenyList.For(found with { Requests = [order] }));
        // One by one: the server's own address is of the same network.
        Assert.Equal(form.Clients, DenyList.For(found with { Requests = [form] }));
        Assert.NotEmpty(DenyList.For(found with { Requests = [Page("/wp-includes/css/dgffgf.php")] }));

        RequestFinding Page(string path) => found.Requests.Single(page => page.Path == path);
    }

    [Property(MaxTest = 300)]
    public bool Nothing_but_addresses_gets_into_a_list(byte a, byte b, byte c, byte d, string text) =>
        DenyList.Of([$"{a}.{b}.{c}.{d}", $"{a}.{b}.{c}.{d}{text}", $"{text}{a}:{b}::{c}", $"{a:x}:{b:x}::{c:x}:{d:x}"], []).All(denied => denied.All(l => char.IsAsciiHexDigit(l) || l is ':' or '.' or '/'));
}
