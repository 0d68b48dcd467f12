// The one line that says it all, and its numbers: failures and share, period, server.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the headline.</summary>
internal static class Headline
{
    public static IEnumerable<Block> Write(Telling telling)
    {
        yield return new Block.Headline(Title(telling));
        // A hard space before the dot: no line of a phone begins with it.
        var numbers = Phrases.Join("\u00a0· ", Numbers(telling));
        if (numbers.Pieces.Count > 0)
        {
            yield return new Block.Paragraph(numbers);
        }
    }

    static Phrase Title(Telling telling)
    {
        if (telling.Diagnosis.Cause is not { } cause)
        {
            return telling.Say("answer.title.limit");
        }

        var name = telling.Say($"verdict.{cause.Name()}.name");
        return (telling.Story, cause) switch
        {
            _ when !telling.HasFailures => telling.Say("answer.title.waiting", ("name", name)),
            (Story.SingleLetter, _) => telling.Say("answer.title.few", ("count", telling.Diagnosis.Failed), ("headline", telling.Say($"verdict.{cause.Name()}.headline"))),
            (Story.HackedScript, _) when telling.IsLikely => telling.Say("answer.title.hacked_script"),
            (Story.StolenMailbox, _) when telling.IsLikely => telling.Say("answer.title.stolen_mailbox"),
            (_, Verdict.Spam) => telling.Say("answer.title.spam"),
            (_, Verdict.Dmarc) => telling.Say("answer.title.dmarc"),
            (_, Verdict.NoRecipient) => telling.Say("answer.title.no_recipient"),
            (_, Verdict.Blocklist) => telling.Say(telling.IsDomainListed ? "answer.title.blocklist_domain" : "answer.title.blocklist"),
            _ => telling.Say("answer.title.no_cause", ("name", name)),
        };
    }

    static IEnumerable<Phrase> Numbers(Telling telling)
    {
        var diagnosis = telling.Diagnosis;
        if (telling.IsMassMailing && diagnosis.Messages > 0)
        {
            yield return Sent(telling);
        }

        if (telling.HasFailures)
        {
            yield return Failures(telling);
        }

        if (diagnosis.Deferred > 0)
        {
            yield return telling.Say("answer.numbers.deferred", ("count", diagnosis.Deferred));
        }

        if (diagnosis is { From: { } from, To: var to })
        {
            yield return telling.Say("answer.numbers.period", ("period", new Period(from, to ?? from)));
        }

        if (diagnosis.Servers.Count > 0)
        {
            yield return telling.Say("answer.numbers.server", ("count", diagnosis.Servers.Count), ("servers", string.Join(", ", diagnosis.Servers)));
        }
    }

    static Phrase Sent(Telling telling)
    {
        var letters = telling.Say("answer.letters", ("count", telling.Diagnosis.Messages));
        if (telling.Diagnosis is not { From: { } from, To: { } to } || to <= from || to - from > TimeSpan.FromHours(2))
        {
            return letters;
        }

        var minutes = telling.Say("answer.minutes", ("count", (long)Math.Ceiling((to - from).TotalMinutes)));
        return telling.Say("answer.numbers.within", ("letters", letters), ("minutes", minutes));
    }

    static Phrase Failures(Telling telling)
    {
        var (all, cause) = (telling.Diagnosis.Failed, telling.Diagnosis.Verdicts.FirstOrDefault(share => share.Verdict == telling.Diagnosis.Cause));
        return cause is null || cause.Failed == all
            ? telling.Say("answer.numbers.failed", ("count", all))
            : telling.Say("answer.numbers.failed_part", ("failed", cause.Failed), ("count", all), ("share", new Share(cause.Share)));
    }
}
