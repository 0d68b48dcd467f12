// Multinomial logistic regression by stochastic gradient descent: small, and the same weights on every machine.
using System.Text;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Replies.Guesses;

namespace MailBlockBot.Training;

internal static class Trainer
{
    const int Rounds = 25;
    const double Rate = 0.3;
    const double Decay = 1e-4;
    // What stands in one reply only is as often a name as a reason.
    const int Often = 2;

    static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    public static WordModel Train(IReadOnlyList<Labelled> replies)
    {
        var rows = replies.Select(reply => (Due: (int)reply.Verdict, Features: Features(reply.Text))).ToArray();
        var weights = rows.SelectMany(row => row.Features).CountBy(feature => feature).Where(pair => pair.Value >= Often)
            .ToDictionary(pair => pair.Key, _ => new double[Verdicts]);
        var draw = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            draw.Shuffle(rows);
            foreach (var (due, features) in rows) Learn(weights, due, features, Rate / (1 + round * 0.2));
        }
        return Pack(weights);
    }

    public static uint[] Features(string text)
    {
        var raw = Encoding.UTF8.GetBytes(text);
        var reply = Reply.Parse(raw, new char[Reply.RoomFor(raw)]);
        var features = new uint[WordFeatures.Most];
        return features[..WordFeatures.Read(reply, features)];
    }

    static void Learn(Dictionary<uint, double[]> weights, int due, uint[] features, double rate)
    {
        var known = features.Where(weights.ContainsKey).Select(feature => weights[feature]).ToArray();
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
