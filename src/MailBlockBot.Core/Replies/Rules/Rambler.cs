// What Rambler and its domains (lenta.ru, autorambler.ru, myrambler.ru, ro.ru) answer.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Rambler
{
    public static Table Table { get; } = new("Rambler",
    [
        new(null, ["if this is not spam contact|if this is not spam, contact|rambler.ru/notspam"], Verdict.Spam,
            "550 5.7.1 Spam message rejected; If this is not spam contact abuse@rambler-co.ru")
        { Name = "Spam", Source = "https://help.rambler.ru/mail" }
    ]);
}
