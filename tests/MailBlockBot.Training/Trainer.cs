// Multinomial logistic regression by stochastic gradient descent: small, and the same weights on every machine.
using System.Text;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Replies.Guesses;

namespace MailBlockBot.Training;

internal static class Trainer
{
    const int Rounds = 150;
    const double Rate = 0.6;
    const double Decay = 1e-4;
    // What stands in one reply only is as often a name as a reason.
    const int Often = 2;
    // Each time a reply is learned from, so many of its features are not looked at: the model may not lean on the one word that tells the taught replies apart.
    const double Hidden = 0.4;

    static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    /// <summary>A model of what <paramref name="replies"/> say, in which each verdict counts more or less as it is commoner or rarer among <paramref name="usual"/> ones.</summary>
    public static WordModel Train(IReadOnlyList<Labelled> replies, IReadOnlyList<Labelled> usual)
    {
        var weights = replies.SelectMany(reply => Features(reply.Text)).CountBy(feature => feature).Where(pair => pair.Value >= Often)
            .ToDictionary(pair => pair.Key, _ => new double[Verdicts]);
        // Once as it was said and once without its codes, which servers pick as they like: the words must do alone.
        var rows = replies.SelectMany(reply => new[] { (Due: (int)reply.Verdict, Features: Features(reply.Text)), (Due: (int)reply.Verdict, Features: Features(reply.Text, true)) }).ToArray();
        var counts = Counts(replies, usual);
        var draw = new Random(1);
        // The mean of the later rounds is steadier than the last one.
        var sums = weights.Keys.ToDictionary(feature => feature, _ => new double[Verdicts]);
        for (var round = 0; round < Rounds; round++)
        {
            draw.Shuffle(rows);
            foreach (var (due, features) in rows) Learn(weights, due, [.. features.Where(_ => draw.NextDouble() >= Hidden)], counts[due] * Rate / (1 + round * 0.2));
            if (round < Rounds / 2) continue;
            foreach (var (feature, weight) in weights)
                for (var k = 0; k < Verdicts; k++) sums[feature][k] += weight[k] / (Rounds - Rounds / 2);
        }
        return Pack(sums);
    }

    // Three more of each, since the usual ones are few.
    static double[] Counts(IReadOnlyList<Labelled> replies, IReadOnlyList<Labelled> usual)
    {
        double Share(IReadOnlyList<Labelled> among, int verdict) => (among.Count(one => (int)one.Verdict == verdict) + 3.0) / (among.Count + 3.0 * Verdicts);
        var counts = Enumerable.Range(0, Verdicts).Select(verdict => Share(usual, verdict) / Share(replies, verdict)).ToArray();
        var mean = replies.Average(reply => counts[(int)reply.Verdict]);
        return [.. counts.Select(count => count / mean)];
    }

    static uint[] Features(string text, bool wordsAlone = false)
    {
        // As the book does: without what a log or a mail program put around it.
        var raw = Quotation.Inside(Encoding.UTF8.GetBytes(text));
        var reply = Reply.Parse(raw, new char[Reply.RoomFor(raw)]);
        var features = new uint[WordFeatures.Most];
        // Codes come first, each with its class.
        var codes = wordsAlone ? (reply.Code > 0 ? 2 : 0) + (reply.Enhanced != default ? 2 : 0) : 0;
        return features[codes..WordFeatures.Read(reply, features)];
    }

    static void Learn(Dictionary<uint, double[]> weights, int due, uint[] features, double rate)
    {
        var known = features.Where(weights.ContainsKey).Select(feature => weights[feature]).ToArray();
        if (known.Length == 0) return;
        var given = new double[Verdicts];
        foreach (var weight in known)
            for (var k = 0; k < Verdicts; k++) given[k] += weight[k];
        var top = given.Max();
        for (var k = 0; k < Verdicts; k++) given[k] = Math.Exp(given[k] - top);
        var all = given.Sum();
        var share = Math.Max(4, Math.Sqrt(known.Length));
        foreach (var weight in known)
            for (var k = 0; k < Verdicts; k++) weight[k] += rate * (((k == due ? 1 : 0) - given[k] / all) / share - Decay * weight[k]);
    }

    static WordModel Pack(Dictionary<uint, double[]> weights)
    {
        var features = weights.Keys.Order().ToArray();
        var scale = weights.Values.Max(weight => weight.Max(Math.Abs)) / sbyte.MaxValue;
        return new WordModel(features, [.. features.SelectMany(feature => weights[feature]).Select(weight => (sbyte)Math.Round(weight / scale))], (float)scale);
    }
}
