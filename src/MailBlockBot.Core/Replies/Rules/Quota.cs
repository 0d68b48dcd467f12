// The recipient's mailbox has no room: storage, never the number of messages sent.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Quota
{
    public static Table Table { get; } = new("Quota",
    [
        new(null, ["*messages stored' exceeds|stored messages exceed|exceeds folder maximum|maximum number of stored messages|number of messages in recipient's|too many messages on the server|zuviele mails auf dem server|too many messages in mailbox|too many messages in the mailbox|too many messages in his|mailbox has too many|mailbox contains too many|exceeds allowed size|exceeded allowed size"], Verdict.MailboxFull,
            "The number of messages in recipient's mailbox exceeded the local limit.")
        { Name = "TooManyStored" },
        new(null, ["mailbox full|mailbox is full|mailbox limit exceed|mailbox limit reached|inbox full|inbox is full|over quota|overquota|over-quota|over his quota|over their quota|"
            + "over its quota|quota exceed|exceeded quota|exceeds quota|exceed quota|exceed mailbox quota|exceeded mailbox quota|disk quota|"
            + "mailbox quota|storage quota|mail quota|quota violation|insufficient quota|quota is full|quota reached|quota full|"
            + "storage allocation|quotaexceeded|mailfolder is full|account full|account is full|user full|mailbox too large|mailfull|"
            + "mailbox_full|inbox over limit|mailbox over limit|mailbox over its"], Verdict.MailboxFull,
            "552 sorry, mailbox full")
        { Name = "Full", Without = ["messages per", "mails per", "per hour", "per day", "daily", "hourly", "sending quota", "relay quota",
            "rate", "frequency", "hour", "queue quota", "message quota", "today", "minute", "connection quota"] },
        new(null, [Words.Recipient, Words.Full], Verdict.MailboxFull,
            "550 5.2.2 user's mailbox has run out of space")
        {
            Name = "NoRoom", Near = 6,
            Without = ["message size", "message too large", "message is too large", "size of the message", "messages per", "per hour", "per day",
                "daily", "hourly", "rate", "recipients", "connections", "outgoing", "outbound",
                "fully", "email size", "mail size", "message length", "size limit for", "invalid recipients", "sending", "header",
                    "e-mail too large", "email too large", "ip address"],
        }
    ])
    { Source = "RFC 5321, 4.2.3; Dovecot, quota; vpopmail" };
}
