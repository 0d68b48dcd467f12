// The diagnosis as one JSON object, in the names that command-line.md fixes.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

/// <summary>Writes the object. Times are the log's own wall clock, without a zone.</summary>
internal static class DiagnosisJson
{
    // So many dead addresses stand in the object; all are counted in deadAddresses.
    const int MostDead = 1000;

    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // For a terminal or a file, never for a page: Cyrillic stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Diagnosis diagnosis, Message answer, Language language, bool masked)
    {
        string Mask(string text) => masked ? Core.Wording.Mask.Addresses(text) : text;
        var document = new DiagnosisDocument(
            diagnosis.Formats,
            diagnosis.Lines,
            diagnosis.Unread,
            diagnosis.From is { } from && diagnosis.To is { } to ? new(Time(from), Time(to)) : null,
            diagnosis.Servers,
            diagnosis.Messages,
            diagnosis.Delivered,
            diagnosis.Deferred,
            diagnosis.Failed,
            diagnosis.Cause?.Name(),
            diagnosis.Verdicts.Select(share => new DiagnosisDocument.VerdictPart(share.Verdict.Name(), share.Failed, share.Deferred, Math.Round(share.Share, 4), Mask(share.Sample))),
            diagnosis.Origins.Select(share => new DiagnosisDocument.OriginPart(
                share.Origin.Kind.Name(), share.Origin.Script, share.Origin.Uid, share.Origin.User, share.Origin.Login, share.Origin.Evaluated,
                share.Script?.Standing.Name(), share.Script?.Product, share.Messages, share.Failed, share.Directory)),
            diagnosis.Stories.Select(story => new DiagnosisDocument.StoryPart(
                story.Story.Name(), Math.Round(story.Weight, 4),
                story.Because.Select(because => Mask(PlainText.Render(AnswerWriter.Because(diagnosis, because, language, masked)))))),
            diagnosis.Requests.Select(page => new DiagnosisDocument.RequestPart(
                page.Method, page.Host, page.Path, page.Hits, page.Matched, page.Clients, page.Frequent, page.Networks, page.Script, page.Uid)),
            diagnosis.ClockShiftHours,
            diagnosis.Dead.Take(MostDead).Select(Mask),
            diagnosis.DeadAddresses,
            new(diagnosis.HosterLimit.Hits, diagnosis.HosterLimit.Sample is { } sample ? Mask(sample) : null),
            diagnosis.Appeals.Select(appeal => new DiagnosisDocument.AppealPart(
                appeal.Verdict.Name(), appeal.Receiver, appeal.Links, appeal.Mailboxes, appeal.Codes.ToDictionary(code => code.Key, code => Mask(code.Value)), SnakeCase.Of(appeal.Actor.ToString()), appeal.Failed)),
            diagnosis.ListedAddresses,
            diagnosis.DmarcDomains,
            new(diagnosis.Timeline.Hours, diagnosis.Timeline.Failures.Select(share => new DiagnosisDocument.TimePart(Time(share.From), share.Verdict.Name(), share.Failed))),
            answer.Blocks.OfType<Block.Steps>().SelectMany(steps => steps.Items).Select(step => PlainText.Render(step.Text) + (step.Command is null ? "" : "\n" + step.Command) + (step.Link is null ? "" : "\n" + step.Link)),
            PlainText.Render(answer));
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options)) DocumentJson.Default.DiagnosisDocument.SerializeHandler!(writer, document);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
