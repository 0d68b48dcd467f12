// The value of X-PHP-Originating-Script, taken apart: uid, file, whether it was eval()'d.
using System.Text;

namespace MailBlockBot.Core.Origins;

/// <summary>A script value as PHP writes it (<c>uid:file.php(3) : eval()'d code</c>).</summary>
/// <param name="Name">The file's name alone, or <c>Command line code</c>; empty when the header was empty.</param>
/// <param name="Uid">The number before the colon; null when there is none or it does not fit.</param>
/// <param name="Evaluated">eval()'d code or a runtime-created function.</param>
/// <param name="ForgedUid">The uid has a leading zero or is no number: PHP never writes that.</param>
/// <param name="Path">The directory part, where the value holds one (X-PHP-Script); null otherwise.</param>
public sealed record ScriptValue(string Name, int? Uid, bool Evaluated, bool ForgedUid, string? Path)
{
    /// <summary>The visitors' addresses that <c>X-PHP-Script: page for 192.0.2.4, 192.0.2.5</c> names, as they stand; null otherwise.</summary>
    public string? Visitors { get; init; }

    /// <summary>Whether a text is a script's value and no reply: a reply has blanks and no file's ending. <c>2157:12435.php(3) : eval()'d code</c> is one.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(".php", StringComparison.OrdinalIgnoreCase) && (!text.Contains(' ', StringComparison.Ordinal) || text.Contains("eval()'d", StringComparison.Ordinal))
            || text.Contains(ScriptNames.CommandLineCode, StringComparison.Ordinal);
    }

    /// <summary>Takes a value apart, in UTF-8, with or without quotes; never fails, whatever the bytes are.</summary>
    public static ScriptValue Read(ReadOnlySpan<byte> value) => ScriptValueReader.Read(Encoding.UTF8.GetString(value));

    /// <summary>Takes a value apart, with or without quotes; never fails, whatever the text is.</summary>
    public static ScriptValue Read(string value) => ScriptValueReader.Read(value);
}
