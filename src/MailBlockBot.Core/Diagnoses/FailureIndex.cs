// Which message failed for whom: the first thousand failures, by which engineers find a message id later.
using System.Text.Json.Serialization;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>One failure of a case's index. Its names are short where it is stored: a case holds a thousand.</summary>
/// <param name="Id">The message id as the log has it, at most 64 characters.</param>
/// <param name="Recipient">The recipient, unmasked; empty where the server gave the message up without naming one.</param>
/// <param name="Time">When, by the log's own clock; null when the line has no time.</param>
/// <param name="Verdict">What the reply said.</param>
/// <param name="Origin">The script, mailbox or user that sent it; null when nothing is known.</param>
public sealed record FailureLine(
    [property: JsonPropertyName("i")] string Id, [property: JsonPropertyName("r")] string Recipient, [property: JsonPropertyName("t")] DateTime? Time,
    [property: JsonPropertyName("v")] Verdict Verdict, [property: JsonPropertyName("o")] string? Origin);

/// <summary>Notes failures as they are read; one counts when its message does, since only then it is known to be no bounce.</summary>
internal sealed class FailureIndex
{
    /// <summary>How many are kept.</summary>
    public const int Most = 1_000;

    const int LongestId = 64;
    const int LongestOrigin = 100;
    readonly List<FailureLine> _noted = [];
    readonly HashSet<int> _settled = [];

    public IReadOnlyList<FailureLine> Lines => [.. _noted.Where((_, place) => _settled.Contains(place + 1))];

    /// <summary>The failure's number, or 0 when there is no more room.</summary>
    public int Note(ReadOnlySpan<byte> id, ReadOnlySpan<byte> recipient, long time, Verdict verdict)
    {
        if (_noted.Count >= Most || id.IsEmpty) return 0;
        _noted.Add(new FailureLine(Addresses.Text(id, LongestId), Addresses.Text(recipient), time > 0 ? Clock.ToDateTime(time) : null, verdict, null));
        return _noted.Count;
    }

    /// <summary>Its message was counted for an origin.</summary>
    public void Settle(int number, OriginFigures figures)
    {
        if (number == 0 || !_settled.Add(number)) return;
        var name = figures.Origin.Script ?? figures.Origin.Login ?? figures.Origin.User;
        _noted[number - 1] = _noted[number - 1] with { Origin = name is { Length: > LongestOrigin } ? name[..LongestOrigin] : name };
    }
}
