// A listed or dangerous link in the message: it is the content that is refused, though the text speaks of lists.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Links
{
    public static Table Table { get; } = new("Links",
    [
        new(null, ["url|urls |link |links |uri |website|domain in|web address|hyperlink", "message|content|mail|email|e-mail|body|surbl|uribl|dbl", "listed|"
            + "blacklist|blocklist|blocked|spam|phish|malicious|reject|dangerous|on our list|on a list|list of|harmful|unsafe|suspicious|infected|hacked|scam|malware"], Verdict.Spam,
            "550 This message was rejected because it has a link to a dangerous website")
        { Name = "Link", Near = 8, Without = ["your ip", "ip address", "client host", "for more information", "more info", "visit",
            "due to the nature", "from address", "sender"] }
    ])
    { Source = "http://www.surbl.org/implementation.html" };
}
