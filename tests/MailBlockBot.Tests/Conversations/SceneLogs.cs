// What a scene's files and pastes are read as: samples and pasted lines for real, made-up logs by name.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Tests.Wording;

namespace MailBlockBot.Tests.Conversations;

/// <summary>
/// <c>open-form failed=3 server=vh1</c> is the diagnosis of that name in <see cref="Diagnosed"/>, with other figures; a time is <c>26T14:30</c> of June 2020. <c>a.zip !encrypted</c>
/// is a file that cannot be read. Several files: what the last made-up one says, with an access log where one of them is.
/// </summary>
internal static class SceneLogs
{
    public static ReadResult Read(IReadOnlyList<Material> materials, DateTime now)
    {
        List<ReadProblem> problems = [];
        Diagnosis? made = null;
        foreach (var words in materials.OfType<Material.Document>().Select(file => file.Name.Split(' ')))
        {
            if (words.FirstOrDefault(word => word[0] == '!') is { } kind) problems.Add(new(words[0], kind[1..], 30_000_000, 20_000_000));
            else if (words[0] == "access-log-alone" && made is not null) made = made with { HasAccessLog = true };
            else if (Diagnosed.All.TryGetValue(words[0], out var known)) made = Changed(known, words[1..]) with { HasAccessLog = known.HasAccessLog || made is { HasAccessLog: true } };
        }
        if (made is not null || problems.Count == materials.Count) return new(made, problems);
        var reading = new Reading(now);
        foreach (var material in materials.Where(material => material is not Material.Document { Name: var name } || !name.Contains('!', StringComparison.Ordinal)))
        {
            reading.Begin();
            reading.Feed(material is Material.Paste paste ? Encoding.UTF8.GetBytes(paste.Text) : Samples.Bytes("Samples", ((Material.Document)material).Name));
            reading.End();
        }
        return new(reading.Finish(), problems);
    }

    static Diagnosis Changed(Diagnosis found, string[] words)
    {
        foreach (var (name, value) in words.Select(word => word.Split('=', 2)).Select(pair => (pair[0], pair[^1])))
        {
            var origin = found.Origins is [var first, ..] ? first : Diagnosed.Script("tools.php", Standing.Known, null, StandingReason.Listed, 10, 10);
            found = name switch
            {
                "failed" => found with { Failed = Number(value), Origins = [.. found.Origins.Select(share => share with { Failed = Number(value) })] },
                "messages" => found with { Messages = Number(value) },
                "delivered" => found with { Delivered = Number(value) },
                "from" => found with { From = Time(value) },
                "to" => found with { To = value == "none" ? null : Time(value) },
                "server" => found with { Servers = value == "none" ? [] : value.Split(',') },
                "listed" => found with { ListedAddresses = value.Split(',') },
                "cause" => found with { Cause = Enum.Parse<Verdict>(value) },
                "subject" => found with { Subject = value },
                "clients" => found with { Requests = [.. found.Requests.Select(page => page with { Clients = value.Split(',') })] },
                "script" => found with { Origins = [origin with { Origin = origin.Origin with { Script = value } }] },
                "uid" => found with { Origins = [origin with { Origin = origin.Origin with { Uid = value == "none" ? null : (int)Number(value) } }] },
                "user" => found with { Origins = [origin with { Origin = origin.Origin with { User = value == "none" ? null : value } }] },
                "deferred" => found with { Deferred = Number(value) },
                "unknown" => found with { Origins = [new(new Origin(OriginKind.Unknown), null, 5, Number(value), null, [], []), .. found.Origins] },
                "standing" => found with { Origins = [origin with { Script = new(Enum.Parse<Standing>(value), null, StandingReason.DigitsOnly) }] },
                "reply" => found with { Verdicts = [.. found.Verdicts.Select((share, at) => at < Number(value) ? share with { Sample = $"550 5.7.{at} refused for anna@mail.ru by rule {at}" } : share)] },
                "failure" => found with { Failures = [.. found.Failures, Failure(value.Split(','))] },
                "story" => found with { Stories = value == "none" ? [] : [new(Enum.Parse<Story>(value), 1, [])] },
                "evidence" => found with { Evidence = value == "none" ? [] : [value.Replace('_', ' ')] },
                "nowhere" => found with { Origins = [] },
                _ => throw new FormatException($"No log has {name}."),
            };
        }
        return found;
    }

    // id,recipient,script,time; an empty one is not there.
    static FailureLine Failure(string[] parts) =>
        new(parts[0], parts[1], parts.Length > 3 ? Time(parts[3]) : null, Verdict.NoRecipient, parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null);

    static long Number(string value) => long.Parse(value, CultureInfo.InvariantCulture);

    static DateTime Time(string value) => DateTime.ParseExact("2020-06-" + value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
