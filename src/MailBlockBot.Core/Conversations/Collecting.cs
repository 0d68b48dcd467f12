// Joins what belongs together: a paste that the client split, an album, several files, forwarded messages.
namespace MailBlockBot.Core.Conversations;

internal static class Collecting
{
    // For how long what was read waits for the log that was asked for; /privacy says so. Of a file only its number is held, pasted lines are the log itself.
    static readonly TimeSpan HoldFiles = TimeSpan.FromHours(24);
    static readonly TimeSpan HoldLines = TimeSpan.FromHours(1);

    public static void Take(Talk talk, Material material)
    {
        var collected = talk.Chat.Collected;
        if (Pieces.Enough(collected))
        {
            if (talk.Chat.Reading is null) Start(talk);
            else
            {
                talk.Say("chat.too_much");
                return;
            }
        }
        talk.Chat = talk.Chat with { Collected = [.. talk.Chat.Collected, material], LastCame = talk.Time };
        if (talk.Chat.Quiet is null) Arm(talk, talk.Time);
    }

    /// <summary>An alarm rang: it may have been quiet for long enough, or only since a moment.</summary>
    public static void Quiet(Talk talk, long number)
    {
        if (talk.Chat.Quiet != number) return;
        if (talk.Time < talk.Chat.LastCame + talk.Join)
        {
            Arm(talk, talk.Chat.LastCame);
            return;
        }
        talk.Chat = talk.Chat with { Quiet = null };
        if (talk.Chat.Reading is null) Start(talk);
    }

    /// <summary>Reads what was collected, with what was held for it.</summary>
    public static void Start(Talk talk)
    {
        if (talk.Chat.Collected.Count == 0) return;
        var fresh = Pieces.Join(talk.Chat.Collected);
        var joined = talk.Chat.Wanted is Wanted.AccessLog or Wanted.MailLog;
        talk.Chat = talk.Chat with { Collected = [], Quiet = null };
        Read(talk, fresh, joined, talk.Chat.Wanted == Wanted.NewLog && talk.Chat.Case is not null);
    }

    public static void Read(Talk talk, IReadOnlyList<Material> fresh, bool joined, bool check)
    {
        var number = talk.Next();
        // An access log completes the case that asked for it; a mail log, asked for by an access log, opens its own.
        var completes = joined && talk.Chat.Wanted == Wanted.AccessLog ? talk.Chat.Case?.Number : null;
        talk.Chat = talk.Chat with { Reading = new Underway(number, fresh, joined, check, talk.Chat.Reading?.Shown ?? false) { Completes = completes } };
        talk.Do(new Effect.Read(number, [.. talk.Chat.Held, .. fresh]) { Case = check ? talk.Chat.Case?.Number : completes });
    }

    /// <summary>Keeps what was read until the log that was asked for comes, but not for long.</summary>
    public static void Keep(Talk talk, Wanted wanted, IReadOnlyList<Material> held)
    {
        var number = talk.Next();
        talk.Chat = talk.Chat with { Wanted = wanted, Held = [.. held.Select(material => material is Material.Document file ? file with { Caption = null } : material)], LetGo = number };
        talk.Do(new Effect.Wake(Alarm.LetGo, number, talk.Time + (held.Any(material => material is Material.Paste) ? HoldLines : HoldFiles)));
    }

    /// <summary>Nothing is asked for any more, and so nothing is held for it.</summary>
    public static void LetGo(Talk talk) => talk.Chat = talk.Chat with { Wanted = Wanted.Nothing, Held = [], LetGo = null };

    public static void Progress(Talk talk, Incoming.Progressed progressed)
    {
        if (talk.Chat.Reading is not { } reading || reading.Number != progressed.Number) return;
        var message = progressed.Bytes == 0
            ? talk.Message("chat.reading")
            : talk.Message("chat.reading_bytes", ("read", new Wording.Size(progressed.Bytes)));
        talk.Do(reading.Shown ? new Effect.Edit(Slot, message, []) : new Effect.Say(Slot, message, []));
        talk.Chat = talk.Chat with { Reading = reading with { Shown = true } };
    }

    public const string Slot = "reading";

    static void Arm(Talk talk, DateTimeOffset from)
    {
        var number = talk.Next();
        talk.Chat = talk.Chat with { Quiet = number };
        talk.Do(new Effect.Wake(Alarm.Quiet, number, from + talk.Join));
    }
}
