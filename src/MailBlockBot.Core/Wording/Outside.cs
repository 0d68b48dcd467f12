// Text from a log, a file name or a form is the sender's own word: made harmless to look at before it stands in a message.
using System.Globalization;
using System.Text;

namespace MailBlockBot.Core.Wording;

/// <summary>Cleans text that came from outside. What a door must escape, the door escapes; this is about what no door could show well.</summary>
public static class Outside
{
    /// <summary>
    /// Line ends, tabs and other control characters become blanks; invisible characters and those that turn the direction of writing are dropped; halves
    /// of surrogate pairs become U+FFFD; what is longer than <paramref name="most"/> characters ends with "…".
    /// </summary>
    public static string Clean(string text, int most = 300)
    {
        var clean = new StringBuilder(Math.Min(text.Length, most + 2));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most)
            {
                return clean.Append('…').ToString();
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
