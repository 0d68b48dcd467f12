// Wiring only: a command of the command line, or the bot.
using System.Text;
using MailBlockBot;
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Wording;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
if (args is ["diagnose", ..]) Rehearsal.Begin(args.Contains("en") ? Language.English : Language.Russian);
if (CommandLineDoor.Claims(args)) return await CommandLineDoor.RunAsync(args, stop.Token);
return await BotHost.RunAsync(args, stop.Token);
