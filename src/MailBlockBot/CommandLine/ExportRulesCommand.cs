// Engineers' corrections as proposed rows of the reply book: what /export_rules sends, for whoever keeps the book. The bot must not run meanwhile.
using System.CommandLine;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.TelegramChat;
using Microsoft.Extensions.DependencyInjection;

namespace MailBlockBot.CommandLine;

internal static class ExportRulesCommand
{
    public static Command Make()
    {
        var command = new Command("export-rules", "Prints the verdicts that engineers corrected as proposed rows for the reply book. Reads the bot's own settings and store.");
        command.SetAction((_, cancellation) => Run(cancellation));
        return command;
    }

    static async Task<int> Run(CancellationToken cancellation)
    {
        try
        {
            using var host = BotHost.Build([], TimeProvider.System);
            if (host.Services.GetRequiredService<DutyOptions>().Chat is not { } chat) throw new SettingsException("Duty:Chat is not set: there is no duty desk that could have corrected anything.");
            await using var store = host.Services.GetRequiredService<IStore>();
            var desk = await store.Load(Updates.Key(chat)) as DutyDesk;
            if (desk?.MovedTo is { } next) desk = await store.Load(next) as DutyDesk;
            await Console.Out.WriteAsync(RuleProposals.Write(desk?.Corrections ?? []).AsMemory(), cancellation);
            return desk is { Corrections.Count: > 0 } ? Exit.Found : Exit.NothingFailed;
        }
        catch (SettingsException wrong)
        {
            await Console.Error.WriteLineAsync("mailblockbot: " + wrong.Message);
            return Exit.Unreadable;
        }
    }
}
