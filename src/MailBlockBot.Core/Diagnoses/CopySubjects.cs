// Subjects that only a form writes: a copy to the sender, sharing by mail, a template's unfilled field.
using System.Text;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Knows such subjects in the form that Exim logs them (octal escapes for what is not ASCII).</summary>
internal static class CopySubjects
{
    const int Longest = 120;

    /// <summary>Joomla's "Copy of:" and "Копия:", Jetpack's "[Shared Post]", Contact Form 7's "[your-subject]".</summary>
    public static bool Tells(ReadOnlySpan<byte> subject) =>
        !subject.IsEmpty &&
        (subject.StartsWith("Copy of"u8) || subject.StartsWith("[Shared Post]"u8) || subject.IndexOf("[your-"u8) >= 0 ||
            subject.StartsWith("Копия"u8) || subject.StartsWith("\\320\\232\\320\\276\\320\\277\\320\\270\\321\\217"u8));

    /// <summary>The subject as text, its octal escapes undone.</summary>
    public static string Text(ReadOnlySpan<byte> subject)
    {
        var bytes = new byte[subject.Length];
        var length = 0;
        for (var at = 0; at < subject.Length; at++)
        {
            if (subject[at] == '\\' && at + 3 < subject.Length && Octal(subject.Slice(at + 1, 3)) is >= 0 and < 256 and var value)
            {
                bytes[length++] = (byte)value;
                at += 3;
            }
            else
            {
                bytes[length++] = subject[at];
            }
        }
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.Length <= Longest ? text : text[..Longest];
    }

    static int Octal(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7') return -1;
            value = value * 8 + digit - '0';
        }
        return value;
    }
}
