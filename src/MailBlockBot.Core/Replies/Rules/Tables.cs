// The order in which the tables are asked: receivers and their filters first, then servers, then words that anyone uses, codes last.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Tables
{
    /// <summary>Every row under its full name, most specific first.</summary>
    public static IReadOnlyList<ReplyRule> All { get; } =
    [
        .. MailRu.Table.Named,
        .. Yandex.Table.Named,
        .. Rambler.Table.Named,
        .. RussianHosters.Table.Named,
        .. GmailSenders.Table.Named,
        .. Gmail.Table.Named,
        .. Outlook.Table.Named,
        .. Microsoft.Table.Named,
        .. Exchange.Table.Named,
        .. Yahoo.Table.Named,
        .. Apple.Table.Named,
        .. UnitedInternet.Table.Named,
        .. TOnline.Table.Named,
        .. French.Table.Named,
        .. UsCable.Table.Named,
        .. China.Table.Named,
        .. Gateways.Table.Named,
        .. Blocklists.Table.Named,
        .. Exim.Table.Named,
        .. Qmail.Table.Named,
        .. Auth.Table.Named,
        .. Tls.Table.Named,
        .. Greylisting.Table.Named,
        .. Russian.Table.Named,
        .. OtherLanguages.Table.Named,
        .. Names.Table.Named,
        .. Links.Table.Named,
        .. Listed.Table.Named,
        .. Relay.Table.Named,
        .. Content.Table.Named,
        .. Quota.Table.Named,
        .. Limits.Table.Named,
        .. Spam.Table.Named,
        .. Sender.Table.Named,
        .. Mailbox.Table.Named,
        .. Domain.Table.Named,
        .. Transport.Table.Named,
        .. Faults.Table.Named,
        .. Weak.Table.Named,
        .. Codes.Table.Named,
    ];
}
