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
/// <param name="commands">In the order in which help shows them.</param>
internal sealed class CommandLineDoor(params Command[] commands)
{
    // "@bot" and "@gmail.com" are text here, not response files.
    static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    readonly RootCommand _root = Rooted(commands);

    /// <summary>Whether the arguments are for a command; without one the bot is run.</summary>
    public bool Claims(string[] args) =>
        args.Length > 0 && (_root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?" or "--version" || !args[0].StartsWith('-'));

    /// <summary>Whether one of these commands does all that is asked: no help, no other command, no option that it lacks.</summary>
    public bool Does(string[] args)
    {
        var parsed = _root.Parse(args, NoResponseFiles);
        return parsed.Errors.Count == 0 && parsed.Action is { } action && action == parsed.CommandResult.Command.Action;
    }

    public async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        var parsed = _root.Parse(args, NoResponseFiles);
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

    static RootCommand Rooted(Command[] commands)
    {
        var root = new RootCommand("MailBlockBot reads the logs of a blocked mail account and says the cause, the script and the next steps.");
        foreach (var command in commands) root.Add(command);
        return root;
    }

    // The error that names the word which was wrong says more than the one that misses another.
    static string Clearest(IReadOnlyList<ParseError> errors) =>
        (errors.FirstOrDefault(error => error.Message.Contains('\'', StringComparison.Ordinal)) ?? errors[0]).Message;

    static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
