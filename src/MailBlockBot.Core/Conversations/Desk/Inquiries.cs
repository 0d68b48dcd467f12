// Inline look-ups: a reply, a script's name, or anything that a case can be found by, answered in any chat for the one who asks.
using System.Globalization;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>One answer to an inline query.</summary>
/// <param name="Id">Its id, of our own making, at most 64 bytes.</param>
/// <param name="Title">One line, chosen by it.</param>
/// <param name="Description">What stands below the title.</param>
/// <param name="Message">What is sent into the chat when it is chosen.</param>
public sealed record InquiryAnswer(string Id, string Title, string Description, Message Message);

internal static class Inquiries
{
    /// <summary>The platform's bound for one page of answers.</summary>
    public const int Page = 50;

    public static void Ask(Talk talk, Incoming.Inquired inquiry)
    {
        var text = inquiry.Text.Trim();
        // A stranger gets explanations, never a case.
        var engineer = text.Length > 0 ? Engineers.Is(talk, inquiry) : false;
        if (engineer is null) return;
        if (engineer == false) Answer(talk, inquiry, []);
        else if (MessageWriter.Is(text)) talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(text), null, inquiry.Skip, MessageWriter.MostCases) { Whole = true }, new Purpose.Inline(inquiry)));
        else talk.Do(new Effect.Find(new CaseQuery(CaseKeys.Search(text), null, inquiry.Skip, Page), new Purpose.Inline(inquiry)));
    }

    public static void Answer(Talk talk, Incoming.Inquired inquiry, IReadOnlyList<CaseHit> hits)
    {
        List<InquiryAnswer> answers = [];
        if (inquiry.Skip == 0 && Explanation(talk, inquiry.Text.Trim()) is { } explanation) answers.Add(explanation);
        answers.AddRange(hits.Select(hit => Found(talk, hit, inquiry.Text.Trim())).Take(Page - answers.Count));
        var used = answers.Count(answer => answer.Id[0] == 'c');
        talk.Do(new Effect.AnswerInquiry(inquiry.Inquiry, answers, hits.Count >= Page ? inquiry.Skip + used : null));
    }

    static InquiryAnswer? Explanation(Talk talk, string text)
    {
        if (ScriptValue.Is(text))
        {
            var value = ScriptValue.Read(text);
            return Written("s", text, ExplanationWriter.Script(value, ScriptNames.Judge(value), talk.Language, talk.Hoster));
        }
        return text.Any(char.IsWhiteSpace) || Speech.IsLog(text)
            ? Written("r", text, ExplanationWriter.Reply(ReplyBook.Standard.Judge(text), text, talk.Language, talk.Hoster))
            : null;
    }

    static InquiryAnswer Written(string id, string asked, Message message)
    {
        var title = message.Blocks.OfType<Block.Headline>().First().Text.Text();
        return new(id, title, asked, new Message([new Block.Paragraph(new Phrase([new Piece.Code(asked)])), .. message.Blocks]));
    }

    static InquiryAnswer Found(Talk talk, CaseHit hit, string text)
    {
        // What is chosen is sent into a chat where others read along.
        var message = CaseWriter.Write(hit, talk.Locale, []);
        if (MessageWriter.Write(text, [hit], talk.Locale, masked: true) is { } known) message = new Message([.. message.Blocks, .. known.Blocks]);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"c{hit.Mark.Number}"), CardWriter.Title(hit.Mark, talk.Locale).Text(),
            hit.Mark.Cause is { } cause ? talk.Locale.Text($"verdict.{cause}.name") : talk.Locale.Text("chat.cases.no_cause"), message);
    }
}
