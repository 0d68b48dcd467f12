// A command to copy does nothing but find, whatever the name is.
using FsCheck.Xunit;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Origins;

public sealed class FindCommandTests
{
    [Theory]
    [InlineData("12435.php", "find ~/ -type f -name \"12435.php\"")]
    [InlineData(".v.php", "find ~/ -type f -name \".v.php\"")]
    [InlineData("my form (1).php", "find ~/ -type f -name 'my form (1).php'")]
    [InlineData("форма.php", "find ~/ -type f -name 'форма.php'")]
    public void A_name_becomes_a_command(string name, string command) => Assert.Equal(command, FindCommand.For(name));

    [Theory]
    [InlineData("")]
    [InlineData("$(reboot).php")]
    [InlineData("`reboot`.php")]
    [InlineData("\"; rm -rf ~; \".php")]
    [InlineData("it's.php")]
    [InlineData("a;b.php")]
    [InlineData("a|b.php")]
    [InlineData("a&b.php")]
    [InlineData("a!b.php")]
    [InlineData("*.php")]
    [InlineData("a?.php")]
    [InlineData("[ab].php")]
    [InlineData("a\\b.php")]
    [InlineData("-delete")]
    [InlineData("a\nb.php")]
    [InlineData("a/b.php")]
    [InlineData("..")]
    [InlineData("Command line code")]
    public void A_dubious_name_never_becomes_a_command(string name) => Assert.Null(FindCommand.For(name));

    [Fact]
    public void A_name_that_was_cut_is_not_searched_for() => Assert.Null(FindCommand.For(ScriptValue.Read(new string('a', 300) + ".php").Name));

    [Property(MaxTest = 1000)]
    public bool No_name_leaves_its_quotes(string? text) => IsSafe(text ?? "") && IsSafe(ScriptValue.Read(text ?? "").Name);

    [Property(MaxTest = 1000)]
    public bool No_sign_in_a_name_leaves_its_quotes(char sign, int at)
    {
        const string name = "contact.php";
        return IsSafe(name.Insert((int)((uint)at % (uint)(name.Length + 1)), sign.ToString()));
    }

    static bool IsSafe(string name)
    {
        const string start = "find ~/ -type f -name ";
        if (FindCommand.For(name) is not { } command)
        {
            return true;
        }

        var quoted = command[start.Length..];
        return command.StartsWith(start, StringComparison.Ordinal) && quoted == quoted[0] + name + quoted[0] && !name.Any("\"'`$\\;|&<>*?[]!\n\r\0/".Contains)
            && (quoted[0] == '\'' || (quoted[0] == '"' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')));
    }
}
