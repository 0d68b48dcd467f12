// Too much, too fast, too many.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Limits
{
    public static Table Table { get; } = new("Limits",
    [
        new(null, ["emails per hour|defers and failures per hour|messages per|mails per|emails per|recipients per|connections per|per hour|"
            + "per day|per minute|per second|hourly|daily|sending quota|relay quota|sending limit|mailing limit|outgoing mail limit|"
            + "outgoing limit|limit of your plan|quota of messages|quota of sessions|quota of connections|session quota|message quota|mail limit|email limit|messages limit|relay limit|"
            + "outbound limit|24 hours|last hour"],
            Verdict.RateLimited,
            "Domain shop.example has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.")
        { Name = "Quota", Kind = "volume", Without = ["blocked for the day", "content judged", "queue", "could not be delivered", "delayed",
            "hours and", "mailbox size", "unable to deliver"] },
        new(null, ["too many|too much|number of|concurrent|simultaneous|parallel|maximum|max ", "connection|session|message|mail|recipient|rcpt|"
            + "request|attempt|unknown user|invalid user|invalid recipient|transaction|open |hosts|threads|emails"],
            Verdict.RateLimited,
            "421 4.7.0 mx.example Error: too many connections from 198.51.100.84")
        {
            Name = "TooMany", Near = 4, Kind = "volume",
            Without = ["message size", "mail size", "received header", "received:", "received line", "received\"", "'received'", "many received", "hop", "line length", "size limit", "maximum size", "errors", "bytes",
                "commands", "characters", "login attempts", "authentication", "stored", "in recipient's", "header", "mailbox",
                "maximum permitted", "too much spam", "too much like", "maximum message", "larger than", "database", "delivery attempts", "attempts:"],
        },
        new(null, ["burst of|bursts of|spread it out|spread them|spread your|spread out|short period|short time|short interval|too frequent|too fast|too quickly|too often|rate limit|rate-limit|ratelimit|rate limited|rate exceed|rate control|"
            + "submission rate|sending rate|message rate |message rates |connection rate|high rate|high a rate|rate of|rate that|throttl|limiting connections|limiting mail|limits connections|slow down|slower|frequency|frequently|"
            + "thread limit|connection limit|connection count|concurrency|session limit|recipient limit|recipients limit|max rcpt|rcpt numbers|"
            + "exceeding|excessive|unusual amount|unusual volume|unusual number|unusually many|unusually high|unusually large|flood|volume|limit has been reached|limit exceeded|exceeded limit|limit reached|exceeded the limit|"
            + "exceeds limit|exceeded the max|exceeded max|exceeded their limit|exceeded the rate|exceeded permitted|exceeded threshold|"
            + "outbound thread|exceeded its limit|further transactions|further messages|further recipients|further connections|reduce your sending|come back later|try again slower|over limit"], Verdict.RateLimited,
            "421 4.3.2 throttled, slow down")
        { Name = "Rate", Kind = "volume", Without = ["message size", "mail size", "size limit", "unrecognized", "hop", "hops", "time limit",
            "line length", "size of", "mailbox is", "mailbox size", "mailbox limit", "mailbox quota", "mailbox exceed", "mailbox has", "header", "message file", "too large", "score", "offline"] },
        new(null, ["outgoing|outbound|sending|sent ", "limit|quota|allowance", "exceed|reached|used up|over |exhausted"], Verdict.RateLimited,
            "550 Limit of outgoing messages exceeded")
        { Name = "Outgoing", Kind = "volume", Near = 8, Without = ["size", "mailbox", "time limit", "hop"] },
        new(null, ["bandwidth|allowance|traffic|budget", "spent|used up|exhausted|exceed|reached|over "], Verdict.RateLimited,
            "421 4.7.0 Bandwidth allotted to your server is spent for today")
        { Name = "Spent", Kind = "volume", Near = 5, Without = ["mailbox", "disk"] },
        new("4xx", ["more|as many|so many", "sessions|connections|messages|mails|recipients|at once|at a time"], Verdict.RateLimited,
            "421 4.7.1 You have opened more sessions than we can serve, please close some")
        { Name = "More", Kind = "volume", Near = 2, Without = ["information", "size", "bytes", "mailbox", "received", "for more", "errors"] },
        new(null, ["message|mail|email|letter|recipient|connection|send more|accept only", "a minute|an hour|a day|a second|every hour|each hour|"
            + "each minute|every minute|every day"], Verdict.RateLimited,
            "450 4.7.1 We accept only 20 messages a minute from one host")
        { Name = "InTime", Kind = "volume", Near = 4, Without = ["size", "try again in", "wait", "retry in", "queue"] },
        new(null, ["exceeded|exceeds|more than|over |above|limit of", "mails|messages|emails|recipients|connections|sessions|letters"], Verdict.RateLimited,
            "450 Sender exceeded 100 mails in 60 minutes")
        { Name = "MoreThan", Kind = "volume", Near = 2, Without = ["size", "bytes", "octets", "mailbox", "header", "inbox", "stored", "quota"] },
        new("4xx", ["temporarily deferred|temporarily rate"], Verdict.RateLimited,
            "421 [GL01] Message from (192.0.2.1) temporarily deferred")
        { Name = "Deferred", Kind = "greylisting", Without = ["due to", "dns", "resolv", "error"] }
    ])
    { Source = "Postfix, smtpd.c and anvil; Sendmail, conf; cPanel" };
}
