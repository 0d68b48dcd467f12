// The recipient's mailbox: closed, or missing.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Mailbox
{
    public static Table Table { get; } = new("Mailbox",
    [
        new(null, ["delivery userid|final delivery user"], Verdict.NoRecipient,
            "Invalid final delivery userid: user@neko.example.co.jp")
        { Name = "Userid" },
        new(null, [Words.Recipient + "|domain |user's", Words.Closed], Verdict.RecipientDisabled,
            "550 5.2.1 this account has been suspended")
        {
            Name = "Closed", Near = 5,
            Without = ["your ip", "ip address", "client host", "sender", "unknown or", "spam", "no such", "unknown user", "user unknown", "connection",
                "from address", "using", "your host", "phish", "virus",
                "message has been blocked", "message was blocked", "message is blocked", "mail has been blocked", "your domain", "has expired",
                    "message expired", "queue", "has moved"],
        },
        new(null, [Words.Recipient, "from inside|from within|from outside|from colleagues|from staff|from employees|from coworkers|internal mail only|internal messages only|internal use|for internal|outside mail"], Verdict.RecipientDisabled,
            "550 5.7.1 This address takes mail from inside the company only")
        { Name = "Internal", Near = 6, Without = ["sender", "from header", "log on", "relay", "authenticat"] },
        new(null, ["badrcptto|recipient is in my|disabled recipient|user disabled|mailbox disabled|mailbox blocked|account blocked|mailbox unavailable: disabled|"
            + "recipientdisabled|address is retired"], Verdict.RecipientDisabled,
            "553 sorry, your envelope recipient is in my badrcptto list (#5.7.1)")
        { Name = "Barred" },
        new(null, ["user unknown|unknown user|no such user|user not found|user doesn't exist|user does not exist|unknown recipient|"
            + "recipient unknown|no such recipient|recipient not found|recipient does not exist|no such mailbox|mailbox not found|"
            + "mailbox unknown|unknown mailbox|mailbox does not exist|no such address|address unknown|unknown address|no such account|"
            + "account unknown|unknown account|no such person|no such email|unknown email|user_unknown|nosuchuser|unknown_user|no such local|"
            + "unknown local|recipnotfound|recipientnotfound|no such id|no valid recipient|user invalid|addressee unknown|returned 0 entries|returned no entries|returned no match|no ldap entry|not in ldap|no directory entry|nobody by that name|"
            + "nobody here by|no one here|no one by|no one called|no one with|not one of our users|no user by|not listed in domino|no such sub|no account|no user |no mailbox|mailbox missing|user missing|recipient missing"], Verdict.NoRecipient,
            "550 5.1.1 <olga@postfix-site.example>: Recipient address rejected: User unknown in local recipient table")
        { Name = "Unknown", Without = ["sender verif", "sender address rejected", "too many"] },
        new(null, [Words.Recipient, Words.Missing], Verdict.NoRecipient,
            "550-The email address you are trying to reach is not in our directory")
        {
            Name = "Missing", Near = 6,
            Without = ["sender", "too many", "return-path", "your ip", "ip address", "from address", "password", "username", "helo",
                "credentials", "message-id", "authenticat", "invalid mailbox path in from",
                "attachment", "policy", "blocked using", "header", "syntax error in parameters", "open mailbox", "alias lookup", "map lookup", "table lookup"],
        },
        new(null, [Words.Recipient, "verification failed|verification failure|verify failed|could not be verified"], Verdict.NoRecipient,
            "550 Recipient verification failed")
        { Name = "Unverified", Near = 2, Without = ["sender", "from", "password", "certificate", "temporar", "dkim", "spf", "helo", "your"] },
        new(null, ["mailbox|mail user|account", "unavailable|not available|currently not"], Verdict.NoRecipient,
            "450 Requested mail action not taken: mailbox is not available")
        { Name = "Unavailable", Near = 3, Without = ["temporarily", "busy", "locked"] },
        new(null, ["mailbox name not allowed|mailbox name is not allowed|mailbox syntax|mailbox name invalid|invalid mailbox|invalid recipient|invalid user|invalid address|recipient invalid|not a valid recipient|not a valid mailbox|"
            + "not a valid user|bad destination|bad recipient|recipient rejected|validrcptto|user (|no longer valid|user not local|"
            + "not our customer|isn't a valid|not a known"], Verdict.NoRecipient,
            "550 5.1.0 recipient rejected")
        { Name = "Invalid", Without = ["sender", "too many", "ip address"] }
    ])
    { Source = "RFC 5321, 4.2.3; Postfix, smtpd_check.c; Sendmail, err.c" };
}
