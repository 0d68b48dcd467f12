// American telephone companies and old providers: AT&T with its domains, Verizon, EarthLink.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Telephone
{
    public static Table Table { get; } = new("Telephone",
    [
        new(null, ["dnsbl:att|dnsbl:rbl|blocked by ldap|blocked for abuse|>_is_blocked"], Verdict.Blocklist,
            "553 5.3.0 flpd575 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net")
        { Name = "AttBlocked", Kind = "ip", Acts = Actor.Hoster, Appeal = "abuse_rbl@abuse-att.net", Source = "https://www.att.com/esupport/postmaster/" },
        new(null, ["verizon.net/whitelist|blocked by verizon"], Verdict.Blocklist,
            "571 Email from 192.0.2.1 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.net/whitelist and request removal of the block.")
        { Name = "Verizon", Kind = "ip", Acts = Actor.Hoster, Source = "http://www.verizon.net/whitelist" },
        new(null, ["blocked by earthlink|earthlink.net/block"], Verdict.Blocklist,
            "550 IP 192.0.2.1 is blocked by EarthLink. Go to earthlink.net/block for details.")
        { Name = "EarthLink", Kind = "ip", Acts = Actor.Hoster, Source = "https://earthlink.net/block" }
    ]);
}
