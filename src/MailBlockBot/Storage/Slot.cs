// Which slot an effect fills: the same in every store.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Storage;

internal static class Slot
{
    public static string? SlotOf(this Effect effect) => effect switch
    {
        Effect.Say say => say.Slot,
        Effect.Edit edit => edit.Slot,
        Effect.Remove remove => remove.Slot,
        Effect.Bring bring => bring.Slot,
        Effect.OpenTopic topic => topic.Slot,
        _ => null,
    };
}
