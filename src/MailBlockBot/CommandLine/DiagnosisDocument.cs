// The JSON object's members in their order; their names are these in lower camel case (command-line.md).
using System.Text.Json.Serialization;

namespace MailBlockBot.CommandLine;

/// <summary>What <c>--json</c> prints.</summary>
internal sealed record DiagnosisDocument(
    IReadOnlyList<string> Formats, long Lines, long Unread, DiagnosisDocument.PeriodPart? Period, IReadOnlyList<string> Servers,
    long Messages, long Delivered, long Deferred, long Failed, string? Cause,
    IEnumerable<DiagnosisDocument.VerdictPart> Verdicts, IEnumerable<DiagnosisDocument.OriginPart> Origins,
    IEnumerable<DiagnosisDocument.StoryPart> Stories, IEnumerable<DiagnosisDocument.RequestPart> Requests, int ClockShiftHours,
    IEnumerable<string> Dead, long DeadAddresses, DiagnosisDocument.LimitPart HosterLimit, IEnumerable<DiagnosisDocument.AppealPart> Appeals,
    IReadOnlyList<string> ListedAddresses, IReadOnlyList<string> DmarcDomains, DiagnosisDocument.TimelinePart Timeline, IEnumerable<string> Steps, string Text)
{
    internal sealed record PeriodPart(string From, string To);

    internal sealed record VerdictPart(string Verdict, long Failed, long Deferred, double Share, string Sample);

    internal sealed record OriginPart(
        string Kind, string? Script, int? Uid, string? User, string? Login, bool Evaluated, string? Standing, string? Product, long Messages, long Failed, string? Directory);

    internal sealed record StoryPart(string Story, double Weight, IEnumerable<string> Because);

    internal sealed record RequestPart(
        string Method, string? Host, string Path, long Hits, long Matched, IReadOnlyList<string> Clients, IReadOnlyList<string> Frequent, IReadOnlyList<string> Networks, string? Script, int? Uid);

    internal sealed record LimitPart(long Hits, string? Sample);

    internal sealed record AppealPart(
        string Verdict, string Receiver, IReadOnlyList<string> Links, IReadOnlyList<string> Mailboxes, IReadOnlyDictionary<string, string> Codes, string Actor, long Failed);

    internal sealed record TimelinePart(int Hours, IEnumerable<TimePart> Failures);

    internal sealed record TimePart(string From, string Verdict, long Failed);
}

/// <summary>Written by code made at build time: reflection over the object took a fifth of a start.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DiagnosisDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext;
