// What the program's terminal is set to, whichever program it is: letters in UTF-8, and Ctrl+C as a wish to stop.
using System.Text;

namespace MailBlockBot.CommandLine;

internal sealed class Terminal : IDisposable
{
    readonly CancellationTokenSource _stop = new();

    public Terminal()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            _stop.Cancel();
        };
    }

    public CancellationToken Stop => _stop.Token;

    public void Dispose() => _stop.Dispose();
}
