// Features as they are found, each once, in the order of the text.
namespace MailBlockBot.Core.Replies.Guesses;

/// <summary>Fills <paramref name="features"/>; what finds no more room is not looked at.</summary>
/// <param name="features">Where the features go.</param>
/// <param name="seen">All zero, a power of two long: a bit that is not set says that a feature was not met yet, without a search for it.</param>
internal ref struct FeatureSet(Span<uint> features, Span<ulong> seen)
{
    readonly Span<uint> _features = features;
    readonly Span<ulong> _seen = seen;
    uint _before;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word, and that it stands behind the one before.</summary>
    public void AddWord(uint word)
    {
        Add(word);
        if (_before != 0) Add(WordFeatures.Hash(_before, word));
        _before = word;
    }

    public void Add(uint feature)
    {
        if (Count == _features.Length) return;
        ref var bits = ref _seen[(int)(feature >> 6) & _seen.Length - 1];
        var bit = 1UL << (int)feature;
        if ((bits & bit) != 0 && _features[..Count].Contains(feature)) return;
        bits |= bit;
        _features[Count++] = feature;
    }
}
