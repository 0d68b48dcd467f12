// How much of a diagnosis is written down: any log, a hostile one too, must fit into one document of any store.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Conversations;

/// <summary>Cuts a diagnosis to what is needed of it.</summary>
internal static class Bounds
{
    /// <summary>How many dead addresses a case keeps; the file that went with the answer held all.</summary>
    public const int DeadInCase = 1_000;

    /// <summary>How many shares of the course of time a case keeps: two weeks by the hour of one verdict, a year by the day.</summary>
    public const int SharesInCase = 350;

    // LiteDB takes documents of 16 MB, and a file of so many bytes is written with four characters for three.
    const int MostBytes = 6_000_000;
    const int IndexBytes = 200_000;

    /// <summary>What an answer with its files is made of. An event holds it until the answer is given.</summary>
    public static Diagnosis OfEvent(Diagnosis found) => found with
    {
        Dead = Cut(found.Dead, int.MaxValue, MostBytes),
        Failures = Cut(found.Failures),
        Origins = [.. found.Origins.Take(200)],
        Requests = [.. found.Requests.Take(50)],
    };

    /// <summary>What a case keeps for as long as it is kept.</summary>
    public static Diagnosis OfCase(Diagnosis found) => found with
    {
        Dead = Cut(found.Dead, DeadInCase, MostBytes / 20),
        Origins = [.. found.Origins.Take(50)],
        Requests = [.. found.Requests.Take(20)],
        Timeline = found.Timeline.Within(SharesInCase),
    };

    static List<FailureLine> Cut(IReadOnlyList<FailureLine> lines)
    {
        var bytes = IndexBytes;
        return [.. lines.TakeWhile(line => (bytes -= line.Id.Sum(InJson) + line.Recipient.Sum(InJson) + (line.Origin ?? "").Sum(InJson)) > 0)];
    }

    static List<string> Cut(IReadOnlyList<string> texts, int most, int bytes)
    {
        List<string> cut = [];
        foreach (var text in texts.Take(most))
        {
            if ((bytes -= text.Sum(InJson)) < 0) break;
            cut.Add(text);
        }
        return cut;
    }

    static int InJson(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '.' or '-' or '_' ? 1 : "\\u0000".Length;
}
