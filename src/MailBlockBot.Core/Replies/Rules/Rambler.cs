// What Rambler and its domains answer.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Rambler
{
    public static Table Table { get; } = new("Rambler",
    [
        new(null, ["spam message rejected; if this is not spam|rambler.ru/notspam"], Verdict.Spam,
            "550 5.7.1 Spam message rejected; If this is not spam contact abuse@rambler-co.ru")
        { Name = "Spam" }
    ]);
}
