// The recipient's mailbox: full, missing, closed.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Mailbox
{
    public static Table Table { get; } = new("Mailbox",
    [
        new("x.1.7-8", ["invalid|bad|unknown|no such|not found|does not|syntax|not exist"], Verdict.SenderRejected,
            "550 5.1.7 No such domain neko.example.com.")
        { Name = "SenderCode" },
        new(null, ["number of messages in recipient's|exceeds allowed size|exceeded allowed size"], Verdict.MailboxFull,
            "The number of messages in recipient's mailbox exceeded the local limit.")
        { Name = "TooManyStored" },
        new(null, ["delivery userid|final delivery user"], Verdict.NoRecipient,
            "Invalid final delivery userid: user@neko.example.co.jp")
        { Name = "Userid" },
        new(null, ["registered gateway user|rejected by recipients"], Verdict.SenderRejected,
            "550 'user@nyaan.example.com' is not a registered gateway user")
        { Name = "GatewayUser" },
        new(null, ["mailbox full|mailbox is full|mail box full|over quota|overquota|over-quota|quota exceed|exceeded quota|"
            + "exceeds quota|exceed quota|quota is full|quota full|out of quota|quota limit|user is over|over the maximum|"
            + "over disk quota|disk quota|mailbox quota|exceeded their|storage quota|exceeded storage|exceeded its quota|"
            + "exceeded the quota|inbox full|mailfolder is full|not enough storage|mailbox too large|mailbox has exceeded|"
            + "mailbox size|maildir delivery failed|maildir over|quota violation|insufficient quota|account full|box is full|"
            + "quota reached|user full|user has exhausted|exhausted|storage space|is full", "mailbox|account|user|box|quota|recipient|maildir|inbox|storage"], Verdict.MailboxFull,
            "552 sorry, mailbox full")
        { Name = "Full", Without = ["disk full", "disk is full", "messages per", "rate"] },
        new(null, ["unknown sender|sender unknown|sender does not exist|invalid sender|sender address rejected|sender rejected|"
            + "sender denied|from address rejected|return path|return address|bad sender|sender's mailbox|sender domain|"
            + "domain of sender|sender address|mail from address|from address|mail from:<|envelope sender|envelope from|"
            + "sender is not|sender not|sender has been|sender was|sending domain", "not|unknown|invalid|reject|denied|does not|doesn't|bad|unresolvable|resolve|block|fail|unable|cannot|must|"
            + "missing|illegal"], Verdict.SenderRejected,
            "550 <user@vh84.hosting.example>: Sender address rejected: Domain not found")
        { Name = "SenderUnknown", Without = ["reverse", "rdns", "ptr", "spam", "valid sender domain. fix", "recipient address rejected"] },
        new(null, ["user unknown|unknown user|no such user|user not found|user doesn't exist|user does not exist|"
            + "unknown recipient|recipient unknown|no such recipient|recipient not found|recipient does not exist|"
            + "no such mailbox|mailbox not found|mailbox unknown|unknown mailbox|mailbox does not exist|"
            + "mailbox doesn't exist|mailbox not exist|no such address|address unknown|unknown address|"
            + "address does not exist|address not found|no such account|account unknown|unknown account|account not found|"
            + "account does not exist|account doesn't exist|unknown local|no such local|invalid mailbox|invalid recipient|"
            + "invalid user|invalid address|recipient invalid|recipient is invalid|not a valid|not a known|no such person|"
            + "no such email|unknown email|user_unknown|nosuchuser|unknown or illegal|illegal user|illegal recipient|"
            + "no longer valid|has moved|no longer at|user invalid|isn't a valid|is not known|not known here|"
            + "unknown or invalid|no mailbox|no account|no valid recipients|mailbox nonexistent|nonexistent|"
            + "non-existent user|non existing|not listed in|not our customer|no longer available|not recognized|is unknown|"
            + "user (|recipient no longer|undeliverable address|bad recipient|bad destination|recipient rejected|"
            + "unknown_user|not exist", "user|recipient|mailbox|address|account|box|alias|local|email|customer|domino|person|mail"], Verdict.NoRecipient,
            "550 5.1.1 <olga@postfix-site.example>: Recipient address rejected: User unknown in local recipient table")
        { Name = "Unknown", Without = ["sender", "from domain", "no longer active", "domain is not"] },
        new(null, ["disabled|suspended|inactive|deactivated|not active|locked|account closed|account has been closed|"
            + "mailbox closed|expired account|account expired|terminated|not accepting mail|not accepting messages|"
            + "refuses to accept|blocked user|is frozen|no longer active|on hold|is closed|account is blocked|"
            + "cannot be accessed|temporarily locked|not activated|no longer accept", "account|mailbox|user|recipient|address|box|domain|email|customer"], Verdict.RecipientDisabled,
            "550 5.2.1 this account has been suspended")
        { Name = "Disabled" }
    ]);
}
