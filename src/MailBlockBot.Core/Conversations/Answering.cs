// From a reading to the answer: the message with its buttons and files, the next question, or the comparison with the case.
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal static class Answering
{
    public static void Answer(Talk talk, Incoming.HasRead read)
    {
        if (talk.Chat.Reading is not { } reading || reading.Number != read.Number) return;
        var found = read.Result.Diagnosis;
        if ((reading.Joined && !(found is { HasAccessLog: true } && HasMail(found))) || (reading.Check && talk.Chat.Case is null))
        {
            // Not the log that was asked for, or nothing left to compare it with: what came stands for itself.
            Collecting.LetGo(talk);
            Collecting.Read(talk, reading.Fresh, joined: false, check: false);
            return;
        }
        if (reading.Shown) talk.Do(new Effect.Remove(Collecting.Slot));
        talk.Chat = talk.Chat with { Reading = null };
        if (talk.Duty is { } duty && talk.Chat.OnDesk is { } about && reading is { Joined: false, Check: false } && IsForDesk(reading.Fresh, read.Result))
        {
            FromDesk.Pass(talk, duty, about, [.. reading.Fresh.OfType<Material.Document>()]);
            if (talk.Chat.Quiet is null) Collecting.Start(talk);
            return;
        }
        foreach (var problem in read.Result.Problems.Take(10)) talk.Do(new Effect.Say(null, new Message([new Block.Paragraph(Words(talk, problem))]), []));

        if (found is null || (found.Formats.Count == 0 && read.Result.Problems.Count > 0)) { }
        else if (reading.Check && talk.Chat.Case is { } old) Measures.Compare(talk, old, found);
        else if (found.HasAccessLog && !HasMail(found))
        {
            Collecting.Keep(talk, Wanted.MailLog, reading.Fresh);
            talk.Say("chat.ask.mail_log");
        }
        else if (found.Cause is null && found.HosterLimit.Hits == 0) Tell(talk, null, found);
        else Open(talk, reading, read.Case, found);

        if (talk.Chat.Quiet is null) Collecting.Start(talk);
    }

    /// <summary>A case from the list is talked about again.</summary>
    public static void Show(Talk talk, Incoming.Recalled recalled)
    {
        if (recalled.Case is not { } kept)
        {
            talk.Say("chat.cases.gone", ("number", recalled.Number));
            return;
        }
        Collecting.LetGo(talk);
        talk.Chat = talk.Chat with { Case = kept };
        Tell(talk, kept, kept.Diagnosis);
        SendFiles(talk, kept.Diagnosis, shown: false);
    }

    static void Open(Talk talk, Underway reading, long number, Diagnosis found)
    {
        // The log that was asked for completes the case that asked.
        var former = talk.Chat.Case is { } asked && asked.Number == reading.Completes ? asked : null;
        var opened = new Case
        {
            Number = number,
            Opened = former?.Opened ?? talk.Time,
            Diagnosis = Bounds.OfCase(found),
        };
        Collecting.LetGo(talk);
        Keep(talk, opened);
        Tell(talk, opened, found);
        // The access log adds nothing to the failures: their picture and their addresses stand in the chat already.
        var shown = former is { Diagnosis: var before } && before.Failed == found.Failed && before.DeadAddresses == found.DeadAddresses;
        if (!shown && PictureWriter.Write(found, talk.Language) is { } picture) talk.Do(new Effect.SendPicture(picture.Picture, picture.Caption));
        SendFiles(talk, found, shown);
        if (talk.Duty is { } duty) talk.Do(new Effect.Post(duty.Chat, new Incoming.Opened(talk.Time, CaseMark.Of(talk.Key, opened))));
        if (!found.HasAccessLog && found.Stories is [{ Story: Story.OpenForm or Story.HackedScript }, ..]) Collecting.Keep(talk, Wanted.AccessLog, reading.Fresh);
    }

    /// <summary>Keeps a case, as the one that is talked about and at the top of the list.</summary>
    public static void Keep(Talk talk, Case kept)
    {
        talk.Do(new Effect.Keep(kept));
        var line = new CaseLine(kept.Number, kept.Opened, kept.Diagnosis.Cause?.Name(), kept.Reported is not null);
        talk.Chat = talk.Chat with
        {
            Case = kept,
            Cases = [.. talk.Chat.Cases.Where(other => other.Number != kept.Number).Append(line).OrderByDescending(other => other.Number).Take(PrivateChat.CasesListed)],
        };
    }

    static void Tell(Talk talk, Case? of, Diagnosis found)
    {
        var message = AnswerWriter.Write(found, talk.Language, talk.Hoster, masked: false);
        talk.Do(new Effect.Say(of is null ? null : Measures.Slot(of), message, of is null ? [] : Measures.Buttons(talk, of)));
    }

    static void SendFiles(Talk talk, Diagnosis found, bool shown)
    {
        foreach (var (file, caption) in Enclosures.Of(found, talk.Language, masked: false))
            if (!shown || file.Name != DeadAddressesCsv.Name) talk.Do(new Effect.SendFile(file, caption));
    }

    // Files without a line of a log, none of them empty, gone or too large to be passed on.
    static bool IsForDesk(IReadOnlyList<Material> fresh, ReadResult result) =>
        fresh.All(material => material is Material.Document) && result.Diagnosis is null or { Formats.Count: 0 } && result.Problems.All(problem => problem.Kind is "no_log" or "binary" or "picture" or "encrypted");

    internal static bool HasMail(Diagnosis found) => found.Messages + found.Failed + found.Deferred + found.Delivered > 0;

    static Phrase Words(Talk talk, ReadProblem problem) => UploadWords.Kinds.Contains(problem.Kind)
        ? UploadWords.Problem(problem.Kind, problem.Name, problem.Size, problem.Limit, talk.Language)
        : talk.Locale.Say("chat.fault");
}
