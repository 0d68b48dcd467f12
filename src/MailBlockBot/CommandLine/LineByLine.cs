// Standard input to standard output, a line for a line, streaming: what classify and script share.
using System.Text;

namespace MailBlockBot.CommandLine;

internal static class LineByLine
{
    public static async Task<int> RunAsync(Func<string, string> answer, CancellationToken cancellation)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 1 << 16);
        while (await input.ReadLineAsync(cancellation) is { } line) await output.WriteLineAsync(answer(line).AsMemory(), cancellation);
        return Exit.Found;
    }
}
