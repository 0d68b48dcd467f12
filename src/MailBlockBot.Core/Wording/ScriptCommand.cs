// The command that finds a script by its name, where pasting it into a shell can do nothing else.
namespace MailBlockBot.Core.Wording;

/// <summary>Makes <c>find</c> commands.</summary>
internal static class ScriptCommand
{
    public static string? For(string name) =>
        name.Length is > 0 and <= 200 && name[0] != '-' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? $"find ~/ -type f -name \"{name}\"" : null;
}
