// Content judged spam, in general words.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Spam
{
    public static Table Table { get; } = new("Spam",
    [
        new(null, ["as spam|is spam|be spam|spam message|spam detected|spam content|spam mail|spam score|likely spam|"
            + "suspected spam|spam:|spam filter|spam-filter|considered spam|spamassassin|rspamd|probable spam|possible spam|"
            + "looks like spam|like spam|unsolicited|junk mail|junk|bulk mail|ube|uce,|spammy|classified as|suspicion|"
            + "phishing|spam rule|spam-like|spam;|spam.|content rejected|message content|content filter|content is|"
            + "high score|scored|advertis|spamming|blocked by content|anti-spam|antispam|spam|content denied", "spam|content|unsolicited|junk|ube|uce|phishing|suspicion|bulk|advertis|score"], Verdict.Spam,
            "550 This message was classified as SPAM and may not be delivered (score 17.4)")
        { Name = "Judged", Without = ["to protect our users from spam", "potential", "policy examination", "content examination", "virus", "content-type", "not allowed content"] }
    ]);
}
