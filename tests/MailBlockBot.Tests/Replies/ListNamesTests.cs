// The list that a reply names, by the name people know it by.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class ListNamesTests
{
    [Theory]
    [InlineData("http://dbl.spamhaus.org/x", "Spamhaus DBL")]
    [InlineData("listed at pbl.spamhaus.org", "Spamhaus PBL")]
    [InlineData("listed at sbl.spamhaus.org", "Spamhaus SBL")]
    [InlineData("listed at xbl.spamhaus.org", "Spamhaus XBL")]
    [InlineData("see https://www.SPAMHAUS.org/query/ip/192.0.2.1", "Spamhaus")]
    [InlineData("bl.spamcop.net", "SpamCop")]
    [InlineData("b.barracudacentral.org", "Barracuda")]
    [InlineData("cbl.abuseat.org", "Spamhaus CBL")]
    [InlineData("dnsbl-1.uceprotect.net", "UCEPROTECT")]
    [InlineData("dnsbl.sorbs.net", "SORBS")]
    [InlineData("multi.surbl.org", "SURBL")]
    [InlineData("multi.uribl.com", "URIBL")]
    [InlineData("sip.invaluement.com", "Invaluement")]
    [InlineData("psbl.surriel.com", "PSBL")]
    [InlineData("bl.mailspike.net", "Mailspike")]
    [InlineData("dnsbl.spfbl.net", "SPFBL")]
    [InlineData("ix.dnsbl.manitu.net", "NiX Spam")]
    [InlineData("listed by NiXSpam", "NiX Spam")]
    [InlineData("ips.backscatterer.org", "Backscatterer")]
    [InlineData("truncate.gbudb.net", "GBUdb Truncate")]
    [InlineData("csi.cloudmark.com/reset", "Cloudmark")]
    [InlineData("ipcheck.proofpoint.com", "Proofpoint")]
    [InlineData("senderscore.org", "Sender Score")]
    [InlineData("www.trendmicro.com/reputation", "Trend Micro")]
    [InlineData("by Trend Micro Email Reputation", "Trend Micro")]
    [InlineData("www.senderbase.org", "Cisco Talos")]
    [InlineData("talosintelligence.com", "Cisco Talos")]
    [InlineData("blocked by Sophos", "Sophos")]
    [InlineData("community.mimecast.com", "Mimecast")]
    [InlineData("list.dnswl.org", "DNSWL")]
    [InlineData("all.s5h.net", "S5H")]
    [InlineData("bl.blocklist.de", "blocklist.de")]
    [InlineData("blocked using bl.lists.example; see", "bl.lists.example")]
    [InlineData("is in a black list at Rbl.Lists.example", "rbl.lists.example")]
    [InlineData("blacklisted by rbl.lists.example.", "rbl.lists.example")]
    [InlineData("listed at rbl.lists.example", "rbl.lists.example")]
    [InlineData("listed in rbl-1.lists.example", "rbl-1.lists.example")]
    [InlineData("listed on rbl.lists.example", "rbl.lists.example")]
    [InlineData("listed by rbl.lists.example", "rbl.lists.example")]
    [InlineData("found in rbl.lists.example", "rbl.lists.example")]
    [InlineData("RBL at rbl.lists.example", "rbl.lists.example")]
    [InlineData("listed in our database, found in rbl.lists.example", "rbl.lists.example")]
    [InlineData("listed at a.co", "a.co")]
    [InlineData("listed at a.b", null)]
    [InlineData("listed at 192.0.2.1", null)]
    [InlineData("listed in our database", null)]
    [InlineData("rejected as spam", null)]
    [InlineData("found in ", null)]
    public void The_list_a_reply_names(string reply, string? name) => Assert.Equal(name, ListNames.Read(reply));

    [Fact]
    public void Bounds_hold()
    {
        var host = new string('a', 98) + ".b";
        Assert.Equal(host, ListNames.Read("listed at " + host));
        Assert.Null(ListNames.Read("listed at a" + host));
        Assert.Equal("SpamCop", ListNames.Read("spamcop" + new string('a', Reply.MaxText)));
        Assert.Null(ListNames.Read(new string('a', Reply.MaxText) + "spamcop"));
    }
}
