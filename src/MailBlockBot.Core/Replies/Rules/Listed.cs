// An address or a domain on somebody's list, or simply not let in.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Listed
{
    public static Table Table { get; } = new("Listed",
    [
        new(null, ["url |urls |link |links |hyperlink|website|web site|web page|webpage", "listed domain|listed host|blacklist|black list|blocklist|block list|is listed|are listed|bad reputation|poor reputation|malicious|suspicious"], Verdict.Spam,
            "550 URL blacklisted")
        { Name = "Url", Near = 3, Without = ["ip address", "your ip", "client host", "sender", "ptr "] },
        new(null, ["sender address|envelope sender|sender's address|sender email|sender e-mail|from address|sender @|sender <@|sender mailbox",
            "blacklist|black list|black-list|blocklist|block list|banned|blocked due to|blocked for|spammer"], Verdict.SenderRejected,
            "554 Refused. Your sender address has been blacklisted.")
        { Name = "SenderAddress", Near = 3, Source = "spamdyke, README; https://pastebin.com/WrBa9XKP", Without = ["sender address [", "ip address", "your ip", "client host",
            "dnsbl", "rbl", "surbl", "dbl", "domain", "listed in", "listed by", "listed on", "reputation", "blocked using"] },
        new(null, ["sender address [|helo command [|from domain|sender domain|sender's domain|your domain|the domain|rhsbl|dbl |dbl.|surbl|"
            + "uribl|domain ",
            "was registered|fresh domain|known for phishing|known for spam|known for scam|used for phishing|used for spam|has been banned|is banned|younger than|too young|newly registered|recently registered|registered last|registered only|registered yesterday|registered less|newly observed|no standing|blocked using|listed in|listed on|listed by|listed at|is listed|blacklist|black list|blocklist|block list|bad reputation|"
                + "poor reputation|low reputation"], Verdict.Blocklist,
            "554 5.7.1 Service unavailable; Sender address [vera@shop.example] blocked using domains.shop.example")
        { Name = "DomainListed", Near = 6, Kind = "domain", Acts = Actor.Customer, Without = ["url", "link", "message content", "in message",
            "in the message", "in your message", "user's blacklist", "recipient's blacklist", "domain's blacklist", "domain's black list", "recipient's black list", "user's black list", "customer's blacklist", "owner's blacklist", "ip address", "client host", "your ip", "host [", "may not exist"] },
        new(null, ["cbl |pbl |pbl: |bad karma|poor karma|bad track record|poor track record|track record|bad history|bad standing|poor standing|low trust|no trust|trust level|trust scale|trust score|trust rating|spamtrap|spam trap|spam-trap|honeypot|honey pot|xbl |sbl |css |rbl |rbls |dnsbl|dnsbls |blackhole|blacklist|black list|black-list|blacklisted|blocklist|block list|block-list|denylist|"
            + "deny list|blocked list|reputation|sender score|senderscore|senderbase|spamhaus|spamcop|barracudacentral|uceprotect|sorbs|abuseat|"
            + "spfbl|mailspike|psbl|manitu|backscatterer|invaluement|0spam|nixspam|truncate.gbudb"], Verdict.Blocklist,
            "550 IP address blacklisted by recipient")
        {
            Name = "OnList", Kind = "ip", Acts = Actor.Hoster,
            Without = ["url", "link in", "links in", "uri", "sender blacklist", "sender black list", "sender is blacklisted", "sender is blocklisted", "sender blocklist", "sender deny",
                "recipient blacklist", "user's blacklist", "recipient's block list", "recipient's blocklist", "user's block list", "recipient's deny list", "link reputation", "url reputation", "recipient's blacklist", "domain's blacklist", "domain's black list", "recipient's black list", "user's black list", "customer's blacklist", "owner's blacklist", "bounce message", "personal blacklist", "personal block", "body of message",
                "file ", "extension", "attachment", "filters:", "not found"],
        },
        new(null, ["mail from|mails from|email from|emails from|e-mail from|message from|messages from|connection from|connections from|traffic from|anything from|servers in|"
            + "hosts in|networks in|addresses in|servers from|hosts from|networks from|senders from|senders in|located in", Words.Country,
            Words.Refused + "|no mail|not want|*n't want|not take|*n't take|closed to|not open"], Verdict.Blocklist,
            "550 Mail from China is not accepted here")
        { Name = "Country", Near = 5, Kind = "ip", Acts = Actor.Hoster, Without = ["language", "charset", "character set", "encoding"] },
        new(null, [Reply.IpV4 + "|ip |ips |ip address|provider|hosting|your host|your server|your network|your mta|your provider|your isp|client |client host|sending host|"
            + "sending server|host is|network |range |netblock|host [|server access|server ip",
            "probation|sin bin|on hold|after complaints|because of complaints|due to complaints|shut out|barred|temporarily blocked|currently blocked|are blocked|now blocked|is listed|are listed|listed in|listed on|listed by|listed at|found in|found on|found at|quarantined|embargoed|banned|been blocked|was blocked|is blocked|blocked using|blocked by|"
                + "blocked because|blocked for|blocked due|blocked -|block for|is block"], Verdict.Blocklist,
            "550 Your network range is banned")
        { Name = "Blocked", Near = 7, Kind = "ip", Acts = Actor.Hoster, Without = ["url", "recipient ", "mailbox", "account", "ptr",
            "user is", "frequency", "not found", "be found", "too many connections", "message has been blocked", "message was blocked", "mail has been blocked", "exceeded", "limit of"] },
        new(null, ["abuse list|abusers|abusive senders|abusive host|abusive ip|list of spammers|spammer list|spam list|list of spam|source of spam|"
            + "sources of spam|spam origin|history of spam|spam history|of past spam|poor history|bad history|ip history|spam reports about|"
            + "spam reports for|spam complaints about|spam complaints for|complaints about your ip|past abuse|owing to spam|because of spam from|"
            + "spam database|database of spam|not control spam|tolerates spam|spam-friendly|spam friendly|delisting|delist |to be delisted|removal from our list|list of bad|bad hosts|bad senders list|"
            + "you are listed|you are on the|thanks, listed|host reputation|reputation of your|due to listing|listing in our|in our firewall|"
            + "spam activity|for spamming|due to spamming|because of spamming|spam came from|spam comes from|spam coming from|received spam from|nix spam|lets spammers|let spammers|abuse database|spam network|full of spammers|from spammers|because of abuse|due to abuse|for abuse|"
            + "share an address with|share your ip with|shared with a spammer|shared with spammers|bad neighbourhood|bad neighborhood|too much abuse|abuse from|source of abuse|source of malware|source of virus|source of viruses|source of phishing|source of attacks"], Verdict.Blocklist,
            "554 Your server has been placed on our abuse list, write to postmaster to be removed")
        { Name = "Abuse", Kind = "ip", Acts = Actor.Hoster, Without = ["url", "link ", "links ", "not listed", "allowed", "content", "body", "account", "user is", "mailbox", "anti-spam network", "antispam network"] },
        new(null, [Reply.IpV4 + "|host|hosts|server|servers|machines|mailers|this cloud|cloud provider|data center|datacenter|vps |network|networks", "may not send|may not deliver|may not connect|must not send|not send to us|not send here|"
            + "no longer talk|not talk to"], Verdict.Blocklist,
            "550 Hosts of this cloud provider may not send to us")
        { Name = "MayNot", Near = 4, Kind = "ip", Acts = Actor.Hoster, Without = ["relay", "user", "attachment", "authenticat", "log in", "spf"] },
        new(null, ["ip |ips |ip address|ip range|address range|netblock", "refused|denied|flagged|not allowed|not accepted|not permitted|rejected|not welcome"],
            Verdict.Blocklist,
            "421 Connection from your IP is temporarily refused")
        {
            Name = "IpRefused", Near = 4, Kind = "ip", Acts = Actor.Hoster,
            Without = ["relay", "spf", "domain", "reverse", "ptr", "rdns", "rate", "too many", "limit", "helo", "user", "recipient", "permissions"],
        },
        new(null, [Reply.IpV4 + "|your server|your ip|your host|your network|your machine|your computer|you |your system|mail server|sending server|machine you|host you|server you|client", "maybe infected|may be infected|is infected|are infected|infected with|has been infected|hacked|trojaned|is compromised|been compromised|sinkhole|conficker|is part of a bot"], Verdict.Blocklist,
            "550 The server you send from is infected, we take nothing from it")
        { Name = "Infected", Near = 5, Kind = "ip", Acts = Actor.Hoster, Without = ["message is infected", "mail is infected", "attachment", "file", "url", "link", "account", "password"] },
        new(null, [Reply.IpV4 + "|your server|your ip|your host|your network|mail server|sending server", "spam outbreak|recent spam|spam run|spam wave|spam burst|recent abuse|abuse reports"], Verdict.Blocklist,
            "554 5.7.1 Mail server 192.0.2.9 blocked: recent spam outbreak")
        { Name = "Outbreak", Near = 5, Kind = "ip", Acts = Actor.Hoster },
        new(null, [Reply.IpV4 + "|host|hosts|hoster|hosting|provider|isp|network|netblock|range|machine|ip|your server|this server|your mta|relay|your address", "sends spam|sent spam|sending spam|"
            + "sends junk|sent junk|sending junk|junk from|nothing but junk|only junk|too much junk|too much rubbish|too much garbage|rubbish from|garbage from|sends unsolicited|sending unsolicited|sent unsolicited|its spammers|spammers|too much phishing|sends phishing|sending phishing|phishing from|sends malware|sending malware|sends viruses|sending viruses|viruses from|attacks us|attacking us|known for spam|known for sending|known to send|"
            + "spamming|stop the spam|stop spam|stop sending spam|too much spam|lots of spam|spam from|emits spam|spews"], Verdict.Blocklist,
            "550 Connections from 192.0.2.1 are refused, this host sends spam")
        { Name = "SpamHost", Near = 6, Kind = "ip", Acts = Actor.Hoster, Without = ["protect", "message is", "message was", "account", "mailbox"] },
        new(null, ["bad traffic from|abusive traffic|shunned|greytrap|grey-trap|tarpit|like your host|like your ip|like your server|guess mailboxes|guess users|guess addresses|guessing|penalty box|penalized|penalised|naughty|bad experience|bad behaviour|bad behavior|behaves badly|misbehav|not trusted|from this range|from your range|from this network|from your network|end user address|end-user address|address space|known open relay|is an open relay|spammer host|no mail accepted from|no mail taken from|consumer address|dul: |from your country|your country|banned host|banned ip|local access list|listed as |as abusive|bulk spammer|as spammer|as a spammer|spam relay|dynamic host|dynamic ip|dynamic address|dynamic/residential|dynamically|dial-up|dialup|residential|not authorized to send email directly|"
            + "end-user ip|consumer ip|not an allowed mail source|spam source|spam sources|known spammer|host denied|host banned|host blocked|spam from you|ips blocked|ips are blocked|ips refused|zombie|dictionary attack|directory harvest|probing for email|probing for addresses|harvesting addresses|spammers not welcome|spammers are not|no spammers|away spammer|lost spammer|, spammer|server is infected|host is infected|machine is infected|computer is infected|you spammer|spammer go |spammers go |open proxy|"
            + "open relay test|compromised|botnet|bounce attack|bounce attacks|backscatter|blocked ip|ip blocked|ip is blocked|"
            + "ip address blocked|client blocked|client host blocked|blocked by dns|spam from your|spam from this|spam from ipv4:0|for sending spam|"
            + "invalid ip|ip is rejected|bad ip|bad sender ip|vps range|vps ranges|cloud range|listed at|listed in|listed on|listed by|is listed|spam statistic|due to spam from|due to sending spam|sends too much spam|sends spam|sent us spam|is sending spam|suspected of spamming|suspected of sending|blocked from sending|is a spammer|are a spammer|asn |vpn |proxy or|anonymous proxy|tor exit|tor node|data center range|datacenter range|abuse reports|reports of abuse|temporarily banned|banned temporarily|administrative block|block of|spam sender|spam senders|spam emitter|fail2ban|address block |your ip block|your ip range|your subnet|"
            + "may not be mail exchanger"], Verdict.Blocklist,
            "450 4.7.1 <c135.example.jp[192.0.2.56]>: Client host rejected: may not be mail exchanger")
        { Name = "BadHost", Without = ["url", "too many connections", "too many messages", "too many mails", "too much mail", "frequency", "generic ptr", "not listed", "certificate", "domino", "directory",
            "recipient table"], Kind = "ip", Acts = Actor.Hoster }
    ])
    { Source = "Postfix, smtpd_check.c; Sendmail, cf/README; RFC 5782" };
}
