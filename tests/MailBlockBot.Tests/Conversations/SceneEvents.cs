// A scene's line as the event it stands for.
using System.Globalization;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Groups;

namespace MailBlockBot.Tests.Conversations;

internal static class SceneEvents
{
    public static Incoming Of(string[] who, string text, DateTimeOffset now, long message)
    {
        var words = who[1..];
        var client = words.Contains("en") ? "en" : words.Contains("de") ? "de" : words.Contains("mute") ? null : "ru";
        var (first, second) = text.Split('|', 2) is [var before, var behind] ? (before, behind) : (text, null);
        Incoming incoming = words switch
        {
            _ when words.Contains("press") => new Incoming.Pressed(now, "call", text, client),
            _ when words.Contains("file") => new Incoming.Handed(now, new Material.Document(message, $"id{message}", first, null), second, client),
            _ when words.Contains("shows") => new Incoming.Showed(now, Enum.Parse<Shown>(first.TrimEnd('+')), second, message, client)
            {
                // A plus: the platform has it as a file too.
                File = first[^1] == '+' ? new Material.Document(message, $"id{message}", "shown.png", 5) : null,
            },
            _ when words.Contains("edit") => new Incoming.Edited(now, Number(text.Split(' ', 2)[0]), text.Split(' ', 2)[1]),
            _ when words.Contains("inline") => new Incoming.Inquired(now, "inquiry", text, (int)(Long(words, "skip=") ?? 0), client),
            _ when words.Contains("rings") => new Incoming.Elapsed(now, Enum.Parse<Alarm>(text.Split(' ')[0]), Number(text.Split(' ')[1])),
            _ when words.Contains("progress") => new Incoming.Progressed(now, Number(text.Split(' ')[0]), Number(text.Split(' ')[1])),
            _ when words.Contains("joins") => new Incoming.Joined(now, text == "sees all", client),
            _ when words.Contains("moves") => new Incoming.Migrated(now, "test:" + text),
            _ when words.Contains("continues") => new Incoming.Continued(now, "test:" + text),
            _ when words.Contains("parts") => new Incoming.Parted(now),
            _ when words.Contains("floods") => new Incoming.Flooded(now),
            // Behind a bar stands what the answered message says.
            _ => new Incoming.Said(now, message, words.Contains("quote") ? first : text, client, words.Contains("forward")),
        };
        var name = words.FirstOrDefault(word => char.IsAsciiLetterUpper(word[0])) ?? who[0];
        var slot = words.FirstOrDefault(word => word[0] == '@')?[1..];
        var answers = Long(words, "^");
        Material? quoted = words.Contains("quote") && second is not null ? new Material.Paste(answers ?? message - 1, second) : null;
        return incoming with
        {
            By = words.Contains("nobody") || incoming is Incoming.Elapsed or Incoming.Progressed ? null : Stage.Known(name),
            Slot = slot,
            Answers = answers ?? quoted?.Message ?? (slot is null ? null : message - 1),
            Group = who[0].StartsWith("group", StringComparison.Ordinal) ? new InGroup(Long(words, "#"), words.Contains("called"), quoted) : null,
        };
    }

    static long? Long(string[] words, string mark) => words.FirstOrDefault(word => word.StartsWith(mark, StringComparison.Ordinal)) is { } word ? Number(word[mark.Length..]) : null;

    static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
