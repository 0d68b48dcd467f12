// How long people wait: from the event to the message it brought.
using System.Collections.Concurrent;
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Operations;

internal sealed class AnswerTimes(TimeProvider clock)
{
    // Answers that another replica sent are never seen here.
    const int Remembered = 10_000;
    readonly ConcurrentDictionary<string, DateTimeOffset> _asked = [];

    public void Begin(string chat, Incoming asked, IReadOnlyList<Effect> effects)
    {
        if (!effects.Any(IsAnswer)) return;
        if (_asked.Count > Remembered) _asked.Clear();
        _asked[chat] = asked.Time;
    }

    public void End(OutboxEntry entry)
    {
        if (IsAnswer(entry.Effect) && _asked.TryRemove(entry.Chat, out var asked)) Meters.Answered(clock.GetUtcNow() - asked);
    }

    static bool IsAnswer(Effect effect) => effect is Effect.Say or Effect.Edit;
}
