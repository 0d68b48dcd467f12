// Content judged spam, in general words.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Spam
{
    public static Table Table { get; } = new("Spam",
    [
        new(null, ["considered unwanted|as unwanted|unwanted mail|unwanted message|mail unwanted|undesirable|undesired|suspect mail|suspect message|filter rule|triggered filter|triggered a filter|triggered our filter|"
            + "graymail|greymail|fake invoice|forged invoice|business email compromise|business e-mail compromise|credential harvesting|brand impersonation|malicious link|malicious url|dangerous link|phishing|phish |scam |scams |scam/|fraud|fraudulent|suspected spam|suspicion|as spam|is spam|be spam|no spam |no spam,|sending of spam|spam is not |spam not |interested in spam|not accept spam|*n't accept spam|not want spam|*n't want spam|spam message|spam detected|spam content|spam mail|"
            + "spam score|likely spam|considered spam|spamassassin|rspamd|gtube|probable spam|possible spam|probability of spam|looks like spam|"
            + "like spam|message is spammy|spammy|hits=|required=|unsolicited commercial|unsolicited bulk|unsolicited mail|junk mail|is junk|as junk|bulk mail|"
            + "ube |uce |tagged as|message classified|classified as|spam-like|spam rule|spam check|spam test|spam filter|spam-filter|"
            + "content filter|suspicious content|advertis|scored too high|message scored|mail scored|spam threshold|high score|contains spam|contain spam|spam signature|"
            + "spam found|spam pattern|rejection threshold|classified bulk|neural network|machine learning|score exceed|points which|score is over|score is too high|spam or virus|spam, virus|appears to be unsolicited|considered unsolicited|detected as spam|"
            + "identified as|antispam|anti-spam|anti-abuse|spam abuse|spam-content|spam url|spam link|pyzor|razor |razor2|brightmail|expurgate|commtouch|cyren|vaderetro|spamtitan|mailscanner|crm114|bogofilter|dspam|bayes"], Verdict.Spam,
            "550 This message looks like SPAM and may not be delivered (score 17.4)")
        {
            Name = "Judged",
            Without = ["to protect our users from spam", "best protect our users", "potential", "policy examination", "content examination",
                "virus detected", "content-type", "attachment", "not allowed content", "dmarc", "spf ",
                "ip address", "your ip", "virus-scan", "file type"],
        },
        new(null, ["message|mail|content|email|e-mail|text|subject|body|letter", "spam|unsolicited|junk|phish|suspicious|bulk|advert|marketing|promotional|solicitation|"
            + "massmail|mass mail|mass-mail|scam|undesir|unwanted|garbage|rubbish|not asked for|nobody asked"], Verdict.Spam,
            "550 5.7.1 [SPAM] message refused")
        { Name = "Worded", Near = 9, Without = ["to protect our users from spam", "protect our users", "protect users from spam",
            "to reduce the amount of spam", "virus", "attachment", "policy examination", "ip address", "your ip", "rfc",
            "spamming issues", "report spam", "header", "suspicious entries", "ptr ", "limit", "per hour", "per day", "quota"] },
        new(null, ["hits|hit points|scl |score|scored|scores|scoring|points|rating|probability|confidence|likelihood", "message|mail|content|email|e-mail|threshold|above|exceed|exceeds|over|too high|limit"], Verdict.Spam,
            "554 5.7.1 mail refused: rating 12.6, at most 8.0 is allowed")
        { Name = "Scored", Near = 5, Without = ["sender score", "senderscore", "reputation", "karma", "ip ", "host", "sender's", "your server", "protect", "per hour", "size"] },
        new(null, ["body rejected|text rejected|body refused|unacceptable content|content unacceptable|objectionable content|content reject|content rejected|content denied|content refused|content blocked|blocked by content|rejected by content|"
            + "content is not|rejected content|bad content|spam|junk"], Verdict.Spam,
            "550 Mail content denied")
        { Name = "Content", Without = ["to protect our users from spam", "protect our users", "protect users from spam",
            "reduce the amount of spam", "policy", "security", "content-type", "ip address", "your ip", "this ip", "this host", "your host", "this server",
            "your server", "your network", "header", "rfc"] }
    ])
    { Source = "amavisd-new; SpamAssassin; rspamd" };
}
