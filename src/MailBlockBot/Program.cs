// Wiring only: a command of the command line, or the bot.
using System.Text;
using MailBlockBot.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
if (CommandLineDoor.Claims(args)) return await CommandLineDoor.RunAsync(args, stop.Token);
Console.Error.WriteLine("mailblockbot: the bot is not part of this build yet; try: mailblockbot diagnose FILE");
return Exit.Unreadable;
