// Wiring only: a command of the command line, or the bot.
using MailBlockBot;
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Wording;

using var terminal = new Terminal();
if (args is ["diagnose", ..]) Rehearsal.Begin(args.Contains("en") ? Language.English : Language.Russian);
var door = AllCommands.Door();
return door.Claims(args) ? await door.RunAsync(args, terminal.Stop) : await BotHost.RunAsync(args, terminal.Stop);
