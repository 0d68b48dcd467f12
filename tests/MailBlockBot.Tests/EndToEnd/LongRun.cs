// Sizes and results of the tests that can be run long: small in CI, full by tests/long.sh, which keeps what they print.
using System.Globalization;

namespace MailBlockBot.Tests.EndToEnd;

internal static class LongRun
{
    /// <summary>A size: that of CI, unless the environment names another.</summary>
    public static int Size(string name, int inCi) =>
        int.TryParse(Environment.GetEnvironmentVariable($"MAILBLOCKBOT_{name}"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : inCi;

    /// <summary>Prints a result, and keeps it in the file that the environment names.</summary>
    public static void Tell(string result)
    {
        TestContext.Current.SendDiagnosticMessage(result);
        TestContext.Current.TestOutputHelper?.WriteLine(result);
        if (Environment.GetEnvironmentVariable("MAILBLOCKBOT_RESULT") is { Length: > 0 } path) File.AppendAllText(path, result + "\n");
    }
}

/// <summary>Tests that measure: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
