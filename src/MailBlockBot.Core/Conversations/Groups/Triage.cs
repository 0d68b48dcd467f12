// From a reading to its card; to the card that is there already; or to the few words that whoever called has a right to.
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Groups;

internal static class Triage
{
    // For how long a closed card still stands for its campaign: one that begins anew later is another case.
    static readonly TimeSpan Remembered = TimeSpan.FromDays(7);
    const int MostProblems = 3;
    const int MostSample = 300;

    public static void Answer(GroupTalk talk, Incoming.HasRead read)
    {
        if (talk.Chat.Readings.FirstOrDefault(reading => reading.Number == read.Number) is not { } reading) return;
        talk.Chat = talk.Chat with { Readings = [.. talk.Chat.Readings.Where(other => other != reading)] };
        var found = read.Result.Diagnosis;
        if (found is not null && (found.Cause is not null || found.HosterLimit.Hits > 0)) Open(talk, reading.At, read.Case, found);
        else if (found is { Messages: > 0 } or { Delivered: > 0 }) talk.Tell(reading.At, "group.no_failure", ("count", Math.Max(found.Messages, found.Delivered)));
        else if (reading.Asked) TellWhyNot(talk, reading, read.Result);
    }

    static void Open(GroupTalk talk, Spot at, long number, Diagnosis found)
    {
        var opened = new Case { Number = number, Opened = talk.Time, Diagnosis = Bounds.OfCase(found) };
        var mark = CaseMark.Of(talk.Key, opened);
        var card = new GroupCard(mark, Sameness.Print(found), Sameness.Campaign(mark), at.Thread, talk.Time, GroupCardState.Open, null, talk.Time)
        {
            From = found.From,
            To = found.To,
            Sample = found.Evidence is [var line, ..] ? Outside.Clean(Mask.Addresses(line), MostSample) : null,
        };
        if (talk.Chat.Cards.FirstOrDefault(other => other.Print == card.Print) is { } same)
        {
            Point(talk, at, same, "group.again.log");
            return;
        }
        if (card.Campaign is { } campaign
            && talk.Chat.Cards.LastOrDefault(other => other.Campaign == campaign && (other.Open || talk.Time < other.Changed + Remembered)) is { } known)
        {
            Point(talk, at, known, "group.again.campaign");
            return;
        }
        talk.Do(new Effect.Keep(opened));
        talk.Chat = talk.Chat with { Cards = Trim([.. talk.Chat.Cards, card]) };
        talk.Tell(at, GroupCardWriter.Write(card, talk.Locale), GroupCardWriter.Buttons(card, talk.Locale), GroupCardWriter.Slot(number));
    }

    // The answer stands where the log was posted; below the card, where that is the same topic.
    static void Point(GroupTalk talk, Spot at, GroupCard card, string key)
    {
        List<Phrase> words = [talk.Locale.Say(key, ("title", CardWriter.Title(card.Mark, talk.Locale)), ("state", GroupCardWriter.State(card, talk.Locale)))];
        if (!card.Open) words.Add(talk.Locale.Say("group.again.closed"));
        else if (card.Thread != at.Thread) words.Add(talk.Locale.Say("group.again.elsewhere"));
        IReadOnlyList<IReadOnlyList<Button>> buttons = card.Open ? [] : [[talk.Press("desk.button.reopen", $"r:{card.Number}")]];
        talk.Do(new Effect.Say(null, new Message([new Block.Paragraph(Phrases.Join(" ", words))]), buttons)
        {
            Thread = at.Thread,
            Under = card.Thread == at.Thread ? GroupCardWriter.Slot(card.Number) : null,
            Answers = card.Thread == at.Thread ? null : at.Message,
        });
    }

    static void TellWhyNot(GroupTalk talk, GroupReading reading, ReadResult result)
    {
        if (reading.Text is { } text && Explanation(talk, text.Trim()) is { } explanation) talk.Tell(reading.At, explanation);
        else if (result.Diagnosis is { HasAccessLog: true }) talk.Tell(reading.At, "group.access_only");
        else if (result.Problems.Count > 0)
            talk.Tell(reading.At, new Message([.. result.Problems.Take(MostProblems).Select(problem => new Block.Paragraph(Problem(talk, problem)))]));
        else talk.Tell(reading.At, "group.no_log");
    }

    // A receiver's reply or a script's name alone is no log, but there is something to say about it.
    static Message? Explanation(GroupTalk talk, string text)
    {
        if (ScriptValue.Is(text))
        {
            var script = ScriptValue.Read(text);
            return ExplanationWriter.Script(script, ScriptNames.Judge(script), talk.Language, talk.Hoster);
        }
        return Speech.HasReply(text) ? ExplanationWriter.Reply(ReplyBook.Standard.Judge(text), text, talk.Language, talk.Hoster) : null;
    }

    static Phrase Problem(GroupTalk talk, ReadProblem problem) => UploadWords.Kinds.Contains(problem.Kind)
        ? UploadWords.Problem(problem.Kind, problem.Name, problem.Size, problem.Limit, talk.Language)
        : talk.Locale.Say("chat.fault");

    // Closed ones go first, the oldest of them; what anybody may post has an end.
    static IReadOnlyList<GroupCard> Trim(IReadOnlyList<GroupCard> cards) => cards.Count <= GroupChat.MostCards
        ? cards
        : [.. cards.Where(card => card != (cards.FirstOrDefault(card => !card.Open) ?? cards[0]))];
}
