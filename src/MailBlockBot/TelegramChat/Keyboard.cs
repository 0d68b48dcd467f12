// Buttons as Telegram takes them: what it would refuse, and the whole message with it, is left out.
using System.Text;
using MailBlockBot.Core.Conversations;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace MailBlockBot.TelegramChat;

internal static class Keyboard
{
    const int MostButtons = 100;
    const int MostInRow = 8;
    const int MostId = 64;
    const int MostCopied = 256;

    /// <summary>The keyboard; null when no button is left.</summary>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        var left = MostButtons;
        List<InlineKeyboardButton[]> keyboard = [];
        foreach (var row in rows)
        {
            var buttons = row.Select(Make).OfType<InlineKeyboardButton>().Take(Math.Min(MostInRow, left)).ToArray();
            left -= buttons.Length;
            if (buttons.Length > 0) keyboard.Add(buttons);
        }
        return keyboard.Count == 0 ? null : new InlineKeyboardMarkup(keyboard);
    }

    static InlineKeyboardButton? Make(Button button) => button switch
    {
        Button.Press press when Encoding.UTF8.GetByteCount(press.Id) is >= 1 and <= MostId => InlineKeyboardButton.WithCallbackData(press.Label, press.Id),
        Button.Copy copy when copy.Text.Length is >= 1 and <= MostCopied => InlineKeyboardButton.WithCopyText(copy.Label, new CopyTextButton { Text = copy.Text }),
        Button.Link link when Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps =>
            InlineKeyboardButton.WithUrl(link.Label, url.AbsoluteUri),
        _ => null,
    };
}
