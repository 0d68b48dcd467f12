// What the bot counts of itself. No tag holds a person, a chat or a word of theirs, and each has few values.
using System.Diagnostics.Metrics;
using System.Globalization;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.Operations;

/// <summary>Counts of this process. Names follow OpenTelemetry; Prometheus sees them with underscores, unit and <c>_total</c>.</summary>
internal static class Meters
{
    public const string Name = "MailBlockBot";

    static readonly Meter All = new(Name);
    static readonly Counter<long> Updates = All.CreateCounter<long>("mailblockbot.updates", description: "Updates taken, by door");
    static readonly Counter<long> Turns = All.CreateCounter<long>("mailblockbot.turns", description: "Turns of conversations");
    static readonly Counter<long> Refusals = All.CreateCounter<long>("mailblockbot.telegram.refusals", description: "Calls that Telegram did not answer with a yes, by code");
    static readonly Counter<long> Diagnoses = All.CreateCounter<long>("mailblockbot.diagnoses", description: "Readings that ended in a diagnosis, by cause");
    static readonly Counter<long> Read = All.CreateCounter<long>("mailblockbot.read", "By", "Unpacked bytes of logs read");
    static readonly Counter<long> Floods = All.CreateCounter<long>("mailblockbot.floods", description: "Updates refused because one person or group sent too many");
    static readonly Histogram<double> Answers = All.CreateHistogram(
        "mailblockbot.answer.duration", "s", "From an event to the message it brought, as sent",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120] });
    static (long Effects, TimeSpan Age) _outbox;

    static Meters()
    {
        All.CreateObservableGauge("mailblockbot.outbox.effects", () => _outbox.Effects, description: "Effects that wait to be performed");
        All.CreateObservableGauge("mailblockbot.outbox.age", () => _outbox.Age.TotalSeconds, "s", "For how long the oldest of them has been seen waiting");
    }

    public static void Took(string door, int count) => Updates.Add(count, new KeyValuePair<string, object?>("door", door));

    public static void Turned() => Turns.Add(1);

    public static void Answered(TimeSpan after) => Answers.Record(Math.Max(0, after.TotalSeconds));

    public static void Refused(RequestException fault) => Refusals.Add(1, new KeyValuePair<string, object?>("code", Code(fault)));

    public static void Diagnosed(ReadResult result)
    {
        if (result.Diagnosis is { } diagnosis) Diagnoses.Add(1, new KeyValuePair<string, object?>("cause", SnakeCase.Of($"{diagnosis.Cause}") is { Length: > 0 } cause ? cause : "none"));
    }

    public static void HasRead(long bytes) => Read.Add(bytes);

    public static void Flooded() => Floods.Add(1);

    public static void Waits(long effects, TimeSpan age) => _outbox = (effects, age);

    // What stands between us and Telegram may answer anything.
    static string Code(RequestException fault) => (fault is ApiRequestException api ? api.ErrorCode : (int?)fault.HttpStatusCode) switch
    {
        null => "none",
        >= 400 and <= 599 and { } code => code.ToString(CultureInfo.InvariantCulture),
        _ => "other",
    };
}
