// The order in which the tables are asked: receivers and their filters first, then servers, then words that anyone uses, codes last.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Tables
{
    /// <summary>What one receiver, filter or server says: such a row is right, whatever the words look like to the model.</summary>
    public static IReadOnlyList<ReplyRule> Particular { get; } =
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
        .. Comcast.Table.Named,
        .. Cox.Table.Named,
        .. Spectrum.Table.Named,
        .. Telephone.Table.Named,
        .. GoDaddy.Table.Named,
        .. ChinaOthers.Table.Named,
        .. Korea.Table.Named,
        .. Tencent.Table.Named,
        .. NetEase.Table.Named,
        .. Facebook.Table.Named,
        .. CentralEurope.Table.Named,
        .. Providers.Table.Named,
        .. Sophos.Table.Named,
        .. Mimecast.Table.Named,
        .. Gateways.Table.Named,
        .. Filters.Table.Named,
        .. Blocklists.Table.Named,
        .. BulkServers.Table.Named,
        .. Panels.Table.Named,
        .. Exim.Table.Named,
        .. Qmail.Table.Named,
    ];

    /// <summary>The last of the general ones: half a sentence, or a code without a word that any other row knows.</summary>
    public static IReadOnlyList<ReplyRule> Last { get; } =
    [
        .. Weak.Table.Named,
        .. Codes.Table.Named,
    ];

    /// <summary>What words mean whoever says them, most specific first.</summary>
    public static IReadOnlyList<ReplyRule> General { get; } =
    [
        .. Auth.Table.Named,
        .. Tls.Table.Named,
        .. Greylisting.Table.Named,
        .. Russian.Table.Named,
        .. OtherLanguages.Table.Named,
        .. NorthAndEast.Table.Named,
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
        .. Last,
    ];
}
