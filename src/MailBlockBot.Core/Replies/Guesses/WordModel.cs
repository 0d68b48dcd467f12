// What no row of the book reads, or only a general one, is guessed by its words: a multinomial logistic model, trained by tests/MailBlockBot.Training.
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MailBlockBot.Core.Replies.Guesses;

/// <summary>Weights of features for each verdict. Immutable.</summary>
/// <param name="features">The features' numbers, ascending.</param>
/// <param name="weights">For each feature one weight a verdict, in units of <paramref name="scale"/>.</param>
/// <param name="scale">What a weight of one is worth.</param>
internal sealed class WordModel(uint[] features, sbyte[] weights, float scale)
{
    /// <summary>How sure the model must be to speak where no row does: measured (README.md of the book), below it silence is right more often.</summary>
    public const double Least = 0.4;

    /// <summary>How sure it must be to speak against the last rows, which say little, but for those that say just that: nothing.</summary>
    public const double Likely = 0.6;

    /// <summary>How sure it must be to speak against any other general row.</summary>
    public const double Sure = 0.9;

    const int Nowhere = -1;

    const int Verdicts = (int)Verdict.Other + 1;
    // Open addressing: a feature's number is a hash already. It stands beside its place plus one, so that one look into memory tells both.
    readonly ulong[] _places = PlacesOf(features);

    static readonly Lazy<WordModel> TheStandard = new(Load);

    /// <summary>The model that the product uses; loaded when the first reply is met that no row reads.</summary>
    public static WordModel Standard => TheStandard.Value;

    /// <summary>The likeliest verdict, and how likely it is, from 0 to 1. <see cref="Verdict.Other"/> when no feature is known.</summary>
    public (Verdict Verdict, double Chance) Guess(in Reply reply)
    {
        Span<uint> found = stackalloc uint[WordFeatures.Most];
        // The sixteen verdicts' weights lie side by side and are added at once.
        var (first, second, known) = (Vector256<int>.Zero, Vector256<int>.Zero, false);
        foreach (var feature in found[..WordFeatures.Read(reply, found)])
        {
            var at = Find(feature);
            if (at == Nowhere) continue;
            known = true;
            var (lower, upper) = Vector128.Widen(Vector128.Create<sbyte>(weights.AsSpan(at * Verdicts, Verdicts)));
            first += Vector256.Create(Vector128.WidenLower(lower), Vector128.WidenUpper(lower));
            second += Vector256.Create(Vector128.WidenLower(upper), Vector128.WidenUpper(upper));
        }
        if (!known) return (Verdict.Other, 0);
        Span<int> sums = stackalloc int[Verdicts];
        first.CopyTo(sums);
        second.CopyTo(sums[Vector256<int>.Count..]);
        var best = 0;
        for (var verdict = 1; verdict < Verdicts; verdict++)
            if (sums[verdict] > sums[best]) best = verdict;
        var all = 0.0;
        foreach (var sum in sums) all += Math.Exp((sum - sums[best]) * scale);
        return ((Verdict)best, 1 / all);
    }

    int Find(uint feature)
    {
        var last = _places.Length - 1;
        for (var place = (int)feature & last; _places[place] != 0; place = place + 1 & last)
            if (_places[place] >> 32 == feature) return (int)_places[place] - 1;
        return Nowhere;
    }

    static ulong[] PlacesOf(uint[] features)
    {
        var places = new ulong[BitOperations.RoundUpToPowerOf2((uint)features.Length * 2 + 1)];
        for (var at = 0; at < features.Length; at++)
        {
            var place = (int)features[at] & places.Length - 1;
            while (places[place] != 0) place = place + 1 & places.Length - 1;
            places[place] = (ulong)features[at] << 32 | (uint)at + 1;
        }
        return places;
    }

    /// <summary>The file that <see cref="Load"/> reads: the number of features, the scale, the features, the weights; little-endian.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[8 + 4 * features.Length + weights.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, features.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), scale);
        for (var i = 0; i < features.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8 + 4 * i), features[i]);
        MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(bytes.AsSpan(8 + 4 * features.Length));
        return bytes;
    }

    static WordModel Load()
    {
        using var stream = typeof(WordModel).Assembly.GetManifestResourceStream("replies/words.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var features = new uint[count];
        for (var i = 0; i < count; i++) features[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(8 + 4 * i));
        return new WordModel(features, MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(8 + 4 * count)).ToArray(), BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4)));
    }
}
