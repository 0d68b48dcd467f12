// The diagnosis as one JSON object, in the names that command-line.md fixes.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.CommandLine;

/// <summary>Writes the object. Times are the log's own wall clock, without a zone.</summary>
internal static class DiagnosisJson
{
    // So many dead addresses stand in the object; all are counted in deadAddresses.
    private const int MostDead = 1000;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // For a terminal or a file, never for a page: Cyrillic stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static string Write(Diagnosis diagnosis, Message answer, Language language, bool masked)
    {
        string Mask(string text) => masked ? Core.Wording.Mask.Addresses(text) : text;
        return JsonSerializer.Serialize(new
        {
            diagnosis.Formats,
            diagnosis.Lines,
            diagnosis.Unread,
            Period = diagnosis.From is { } from && diagnosis.To is { } to ? new { From = Time(from), To = Time(to) } : null,
            diagnosis.Servers,
            diagnosis.Messages,
            diagnosis.Delivered,
            diagnosis.Deferred,
            diagnosis.Failed,
            Cause = diagnosis.Cause?.Name(),
            Verdicts = diagnosis.Verdicts.Select(share => new
            {
                Verdict = share.Verdict.Name(),
                share.Failed,
                share.Deferred,
                Share = Math.Round(share.Share, 4),
                Sample = Mask(share.Sample),
            }),
            Origins = diagnosis.Origins.Select(share => new
            {
                Kind = share.Origin.Kind.Name(),
                share.Origin.Script,
                share.Origin.Uid,
                share.Origin.User,
                share.Origin.Login,
                share.Origin.Evaluated,
                Standing = share.Script?.Standing.Name(),
                share.Script?.Product,
                share.Messages,
                share.Failed,
                share.Directory,
            }),
            Stories = diagnosis.Stories.Select(story => new
            {
                Story = story.Story.Name(),
                Weight = Math.Round(story.Weight, 4),
                Because = story.Because.Select(because => Mask(PlainText.Render(AnswerWriter.Because(diagnosis, because, language, masked)))),
            }),
            Requests = diagnosis.Requests.Select(page => new { page.Method, page.Host, page.Path, page.Hits, page.Matched, page.Clients, page.Frequent, page.Networks, page.Script, page.Uid }),
            diagnosis.ClockShiftHours,
            Dead = diagnosis.Dead.Take(MostDead).Select(Mask),
            diagnosis.DeadAddresses,
            HosterLimit = new { diagnosis.HosterLimit.Hits, diagnosis.HosterLimit.Sample },
            Appeals = diagnosis.Appeals.Select(appeal => new
            {
                Verdict = appeal.Verdict.Name(),
                appeal.Receiver,
                appeal.Links,
                appeal.Mailboxes,
                appeal.Codes,
                Actor = appeal.Actor.ToString().ToLowerInvariant(),
                appeal.Failed,
            }),
            diagnosis.ListedAddresses,
            diagnosis.DmarcDomains,
            Timeline = new
            {
                diagnosis.Timeline.Hours,
                Failures = diagnosis.Timeline.Failures.Select(share => new { From = Time(share.From), Verdict = share.Verdict.Name(), share.Failed }),
            },
            Steps = answer.Blocks.OfType<Block.Steps>().SelectMany(steps => steps.Items).Select(step => PlainText.Render(step.Text) + (step.Command is null ? "" : "\n" + step.Command) + (step.Link is null ? "" : "\n" + step.Link)),
            Text = PlainText.Render(answer),
        }, Options);
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
