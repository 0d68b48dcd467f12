// How many replies the rows read right, and how many more with the model's guess where no row speaks.
using System.Text;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Replies.Guesses;
using MailBlockBot.Core.Replies.Rules;

namespace MailBlockBot.Training;

internal static class Measuring
{
    static readonly double[] Sure = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9];

    /// <summary>Each fold is guessed by a model that has not seen it. Rows saw it, so only what no row reads tells anything.</summary>
    public static string Folds(Labelled[] replies, Labelled[] taught, Labelled[] usual, int folds)
    {
        var order = replies.ToArray();
        new Random(2).Shuffle(order);
        List<(Labelled, Judgement, (Verdict, double))> told = [];
        for (var fold = 0; fold < folds; fold++)
        {
            var held = order.Where((_, i) => i % folds == fold).ToArray();
            var texts = held.Select(reply => reply.Text).ToHashSet();
            var model = Trainer.Train([.. taught.Where(reply => !texts.Contains(reply.Text))], usual);
            told.AddRange(held.Select(reply => Tell(reply, model)));
        }
        var right = told.Count(one => one.Item3.Item1 == one.Item1.Verdict);
        return $"{Summary("in folds", told)}\n  the model alone: {right} of {told.Count} right";
    }

    public static string Of(string name, IEnumerable<Labelled> replies, WordModel model) => Summary(name, [.. replies.Select(reply => Tell(reply, model))]);

    static readonly HashSet<string> Particular = [.. Tables.Particular.Select(row => row.Name)];

    static bool IsParticular(ReplyRule row) => Particular.Contains(row.Name);

    static bool IsLast(ReplyRule row) => Tables.Last.Any(last => last.Name == row.Name);

    static readonly ReplyBook RowsAlone = new(ReplyBook.Standard.Rules);

    static (Labelled, Judgement, (Verdict, double)) Tell(Labelled reply, WordModel model)
    {
        var raw = Quotation.Inside(Encoding.UTF8.GetBytes(reply.Text));
        return (reply, RowsAlone.Judge(reply.Text), model.Guess(Reply.Parse(raw, new char[Reply.RoomFor(raw)])));
    }

    static string Summary(string name, List<(Labelled Reply, Judgement Row, (Verdict Verdict, double Chance) Guess)> told)
    {
        var rows = told.Count(one => one.Row.Verdict == one.Reply.Verdict);
        var unread = told.Where(one => one.Row.Row is null).ToList();
        var lines = Sure.Select(least =>
        {
            var spoken = unread.Where(one => one.Guess.Chance >= least).ToList();
            var gained = spoken.Count(one => one.Guess.Verdict == one.Reply.Verdict);
            var lost = spoken.Count(one => one.Row.Verdict == one.Reply.Verdict);
            return $"  spoken from {least}: {gained} of {spoken.Count} right, {rows + gained - lost} in all";
        });
        var against = told.Where(one => one.Row.Row is not null && !IsParticular(one.Row.Row) && one.Guess.Chance >= (IsLast(one.Row.Row) ? WordModel.Likely : WordModel.Sure) && one.Guess.Verdict != Verdict.Other && one.Guess.Verdict != one.Row.Verdict).ToList();
        lines = lines.Append($"  against general rows: {against.Count}, {against.Count(one => one.Guess.Verdict == one.Reply.Verdict)} rightly, {against.Count(one => one.Row.Verdict == one.Reply.Verdict)} wrongly");
        return $"{name}: rows alone {rows} of {told.Count}, {unread.Count} unread\n{string.Join('\n', lines)}";
    }
}
