// The command that finds a script by its name, offered only where pasting it into a shell cannot do anything else.
using System.Buffers;

namespace MailBlockBot.Core.Origins;

/// <summary>Makes <c>find</c> commands for a POSIX shell. A name is the attacker's own word.</summary>
public static class FindCommand
{
    static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    // Harmless between single quotes, for the shell and for find's own pattern (which reads * ? [ \ in a name). "!" is not: csh reads it there.
    static readonly SearchValues<char> HarmlessWhenQuoted = SearchValues.Create(" ()+,=@~#%");

    /// <summary>
    /// <c>find ~/ -type f -name "12435.php"</c>; between single quotes where the name holds more than letters, digits, dot, dash and underscore;
    /// null where the name is no file's, was cut, or holds anything that a shell or <c>find</c> could take for more than a name.
    /// </summary>
    public static string? For(string name)
    {
        if (name.Length is 0 or >= ScriptValueReader.MaxLength || name[0] is '-' or ' ' or '~' or '#' || name[^1] == ' '
            || !name.Any(char.IsLetterOrDigit) || name is ScriptNames.CommandLineCode or ScriptNames.StandardInputCode)
        {
            return null;
        }

        if (name.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return $"find ~/ -type f -name \"{name}\"";
        }

        return name.All(c => char.IsLetterOrDigit(c) || Plain.Contains(c) || HarmlessWhenQuoted.Contains(c)) ? $"find ~/ -type f -name '{name}'" : null;
    }
}
