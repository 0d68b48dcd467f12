// While a second log is waited for, the first one is remembered no longer than /privacy says.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class HoldingTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly Conversation Conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));

    public static TheoryData<Material[], int> Held => new()
    {
        { [new Material.Paste(1, "line")], 1 },
        { [new Material.Document(1, "id", "mail.log", 12)], 24 },
        { [new Material.Document(1, "id", "mail.log", 12), new Material.Paste(2, "line")], 1 },
    };

    [Theory, MemberData(nameof(Held))]
    public void Pasted_lines_are_let_go_after_an_hour_and_a_file_after_a_day(Material[] fresh, int hours)
    {
        var chat = new PrivateChat { Language = "ru", Reading = new Underway(1, fresh, false, false, false) };
        var (asked, effects) = Conversation.Handle("test:1", chat, new Incoming.HasRead(Now, 1, 57, new ReadResult(Diagnosed.All["open-form-no-access-log"], [])));
        var wake = Assert.Single(effects.OfType<Effect.Wake>());
        Assert.Equal((Alarm.LetGo, Now.AddHours(hours)), (wake.Alarm, wake.Due));
        Assert.Equal(fresh, ((PrivateChat)asked).Held);

        var (after, _) = Conversation.Handle("test:1", asked, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number));
        Assert.Equal((0, Wanted.Nothing), (((PrivateChat)after).Held.Count, ((PrivateChat)after).Wanted));
    }
}
