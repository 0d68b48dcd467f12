// The command line as a front door: the same engine without a chat. Wrong usage is one line on standard error and exit code 2.
using System.CommandLine;
using System.CommandLine.Parsing;

namespace MailBlockBot.CommandLine;

/// <summary>Exit codes that scripts can rely on.</summary>
internal static class Exit
{
    public const int Found = 0;
    public const int NothingFailed = 1;
    public const int Unreadable = 2;
}

/// <summary>Parses the arguments and runs a command.</summary>
internal static class CommandLineDoor
{
    /// <summary>The commands, in the order in which help shows them.</summary>
    public static RootCommand Root { get; } = new("MailBlockBot reads the logs of a blocked mail account and says the cause, the script and the next steps.")
    {
        DiagnoseCommand.Make(), ClassifyCommand.Make(), ScriptCommand.Make(), ExplainCommand.Make(), ExportRulesCommand.Make(), MoveStoreCommand.Make(),
    };

    /// <summary>Whether the arguments are for a command; without one the bot is run.</summary>
    public static bool Claims(string[] args) =>
        args.Length > 0 && (Root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?" or "--version" || !args[0].StartsWith('-'));

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        // "@bot" and "@gmail.com" are text here, not response files.
        var parsed = Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync("mailblockbot: " + OneLine(Clearest(parsed.Errors)));
            return Exit.Unreadable;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellation);
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (IOException closed)
        {
            // A closed pipe (| head) or a vanished disk: nothing more can be said to it.
            await Console.Error.WriteLineAsync("mailblockbot: " + OneLine(closed.Message));
            return Exit.Unreadable;
        }
    }

    // The error that names the word which was wrong says more than the one that misses another.
    private static string Clearest(IReadOnlyList<ParseError> errors) =>
        (errors.FirstOrDefault(error => error.Message.Contains('\'', StringComparison.Ordinal)) ?? errors[0]).Message;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
