// Who is a duty engineer outside of the duty chat: those of the settings, and the members of that chat as the platform knows them.
using MailBlockBot.Core.Conversations.Groups;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Engineers
{
    // Whoever leaves the duty chat may look up cases for so long; a query with every letter that is typed must not ask the platform each time.
    static readonly TimeSpan Trust = TimeSpan.FromMinutes(10);

    static readonly IReadOnlyList<string> Anywhere = ["find", "case", "id", "stats"];

    /// <summary>Whether the event's author is one; null when the platform is asked first, which then brings the event again.</summary>
    public static bool? Is(Talk talk, Incoming incoming)
    {
        if (talk.Duty is not { } duty || incoming.By is not { } by) return false;
        if (duty.Users.Contains(by.Id)) return true;
        if (by.Role is { } role) talk.Chat = talk.Chat with { Engineer = role is Role.Member or Role.Admin, EngineerAsked = talk.Time };
        if (talk.Chat.Engineer is { } known && talk.Time < talk.Chat.EngineerAsked + Trust) return known;
        talk.Do(new Effect.Vouch(incoming) { In = duty.Chat });
        return null;
    }

    /// <summary>A command of the duty desk, written in a private chat.</summary>
    public static bool Claims(Talk talk, string text) => talk.Duty is not null && DeskCommands.Names.Contains(Name(text)) && !Commands.Names.Contains(Name(text));

    public static void Run(Talk talk, Incoming.Said said)
    {
        var name = Name(said.Text);
        switch (Is(talk, said))
        {
            case null:
                break;
            case false:
                talk.Say("chat.duty_only");
                talk.Do(new Effect.Refuse(name, "private"));
                break;
            case true when Anywhere.Contains(name):
                DeskCommands.Ask(talk, name, DeskCommands.Argument(said.Text));
                break;
            default:
                talk.Say("desk.only_there");
                break;
        }
    }

    static string Name(string text) => text.Split(' ', '@', '\n')[0].TrimStart('/').ToLowerInvariant();
}
