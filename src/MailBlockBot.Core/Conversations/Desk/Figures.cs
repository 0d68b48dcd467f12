// Figures over a time for engineers: cases by cause, server and origin, and how long it took to lift a block.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Figures
{
    const int MostLines = 5;

    /// <summary>At most so many cases are counted.</summary>
    public const int MostCases = 10_000;

    public static Message Write(DutyDesk desk, IReadOnlyList<CaseHit> hits, Phrase span, DateTimeOffset since, Locale locale)
    {
        List<Block> blocks = [new Block.Headline(locale.Say("desk.stats.title", ("count", hits.Count), ("span", span)))];
        Add("desk.stats.causes", hits.Select(hit => hit.Mark.Cause).OfType<string>(), cause => locale.Text($"verdict.{cause}.name"));
        Add("desk.stats.servers", hits.Select(hit => hit.Mark.Server).OfType<string>(), server => server);
        Add("desk.stats.scripts", hits.Select(hit => hit.Mark.Origin?.Script).OfType<string>(), script => script);
        List<TimeSpan> lifted = [.. desk.Cards.Where(card => card.State == CardState.Lifted && card.Changed >= since).Select(card => card.Changed - card.Came).Order()];
        if (lifted.Count > 0) blocks.Add(new Block.Paragraph(locale.Say("desk.stats.lifted", ("count", lifted.Count), ("minutes", (long)lifted[lifted.Count / 2].TotalMinutes))));
        var corrected = desk.Corrections.Count(made => made.When >= since);
        if (corrected > 0) blocks.Add(new Block.Paragraph(locale.Say("desk.stats.corrected", ("number", (long)corrected))));
        return new Message(blocks);

        void Add(string title, IEnumerable<string> values, Func<string, string> name)
        {
            List<Phrase> lines = [.. values.GroupBy(value => value).OrderByDescending(group => group.Count()).Take(MostLines)
                .Select(group => locale.Say("desk.stats.line", ("name", (Phrase)name(group.Key)), ("number", (long)group.Count())))];
            if (lines.Count > 0) blocks.Add(new Block.Paragraph(Phrases.Join("\n", [locale.Say(title), .. lines])));
        }
    }
}
