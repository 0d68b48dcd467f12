// Logs of every format and notices of failure: read whole and in pieces, they are the same, and an answer comes of them.
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Fuzz;

internal static class Logs
{
    static readonly DateTime Now = new(2026, 11, 24, 12, 0, 0);

    /// <param name="input">The first byte says how long the pieces are; the rest is the log.</param>
    public static void Read(byte[] input)
    {
        if (input.Length == 0) return;
        var log = input.AsSpan(1);
        var whole = Told(log, log.Length + 1, Language.Russian);
        if (whole != Told(log, 1 + input[0] % 64, Language.Russian)) throw new BrokenPromiseException("pieces are read as the whole is");
        Told(log, log.Length + 1, Language.English);
    }

    static string Told(ReadOnlySpan<byte> log, int piece, Language language)
    {
        var reading = new Reading(Now);
        reading.Begin();
        for (var rest = log; rest.Length > 0; rest = rest[Math.Min(piece, rest.Length)..]) reading.Feed(rest[..Math.Min(piece, rest.Length)]);
        reading.End();
        var diagnosis = reading.Finish();
        var answer = AnswerWriter.Write(diagnosis, language, HosterWords.Neutral, masked: true);
        return DiagnosisJson.Write(diagnosis, answer, language, masked: true);
    }
}
