// Many phrases folded where they begin alike: one walk from a letter of a text passes all phrases that start there.
using System.Numerics;

namespace MailBlockBot.Core.Replies;

/// <summary>A trie in one flat array, small enough to stay in the processor's cache. A state is a number; what may follow it lies side by side, a phrase's end in one row.</summary>
/// <remarks>Many phrases part within their first three letters, and behind those hardly any does: a walk begins with three letters at once.</remarks>
internal sealed class PhraseTrie
{
    /// <summary>No state: the walk is over. No phrase: none ends here.</summary>
    public const int None = -1;

    const int Together = 3;
    const int Ascii = 128;
    const int Bits = 64;

    readonly State[] _states;
    readonly int[] _alike;
    readonly Dictionary<char, int> _first = [];
    // First letters of phrases shorter than three: there the walk goes letter by letter.
    readonly bool[] _short = new bool[Ascii];
    // A bit for what three letters phrases begin with: four kilobytes, asked before anything is walked.
    readonly ulong[] _beginnings = new ulong[Beginning.Count / Bits];
    // How many bits are set before each of those words. A beginning's rank among them tells where the states behind it stand, of which there is mostly one.
    readonly ushort[] _before = new ushort[Beginning.Count / Bits];
    readonly ushort[] _starts;
    readonly long[] _letters;
    readonly int[] _thirds;
    int _count;

    struct State
    {
        public int Child;
        public int Phrase;
        public ushort Children;
        public char Letter;
    }

    // A class: lists of it are not compiled anew at every start.
    sealed record Third(int Beginning, long Letters, int State);

    /// <param name="phrases">The letters by number; those that are null stand elsewhere.</param>
    public PhraseTrie(string?[] phrases)
    {
        int[] sorted = [.. Enumerable.Range(0, phrases.Length).Where(number => phrases[number] is not null)];
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(phrases[one], phrases[other]));
        var most = 1;
        foreach (var number in sorted)
        {
            most += phrases[number]!.Length;
            Note(phrases[number]!);
        }
        _states = new State[most];
        _alike = new int[phrases.Length];
        _count = 1;
        var thirds = new List<Third>();
        Lay(0, 0, phrases, sorted, thirds);
        thirds.Sort((one, other) => one.Beginning - other.Beginning);
        _letters = [.. thirds.Select(third => third.Letters)];
        _thirds = [.. thirds.Select(third => third.State)];
        _starts = Starts(thirds);
    }

    /// <summary>False when no phrase begins with these three letters. Nearly all places of a text end here.</summary>
    public bool MayStart(int beginning) => (_beginnings[beginning / Bits] >> beginning & 1) != 0;

    /// <summary>The state behind a text's first letters, or <see cref="None"/>, and how many letters those are: one or three. No phrase ends between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="beginning">The number of its first three letters, for which <see cref="MayStart"/> is true.</param>
    public (int State, int Letters) Start(ReadOnlySpan<char> text, int beginning)
    {
        if (_short[Folded(text[0])]) return _first.TryGetValue(text[0], out var state) ? (state, 1) : (None, 0);
        if (text.Length < Together) return (None, 0);
        var (letters, rank) = (Key(text), Rank(beginning));
        for (var at = _starts[rank]; at < _starts[rank + 1]; at++)
            if (_letters[at] == letters) return (_thirds[at], Together);
        return (None, 0);
    }

    /// <summary>The state behind one more letter, or <see cref="None"/>.</summary>
    public int Next(int state, char letter)
    {
        var (child, end) = (_states[state].Child, _states[state].Child + _states[state].Children);
        for (; child < end; child++)
            if (_states[child].Letter == letter) return child;
        return None;
    }

    /// <summary>The number of a phrase that ends in a state, or <see cref="None"/>.</summary>
    public int Phrase(int state) => _states[state].Phrase;

    /// <summary>The next phrase of the same letters, or <see cref="None"/>.</summary>
    public int Alike(int phrase) => _alike[phrase];

    void Note(string phrase)
    {
        _short[Folded(phrase[0])] |= phrase.Length < Together;
        var (first, count) = Beginning.Of(phrase);
        for (var beginning = first; beginning < first + count; beginning++) _beginnings[beginning / Bits] |= 1UL << beginning;
    }

    int Rank(int beginning) => _before[beginning / Bits] + BitOperations.PopCount(_beginnings[beginning / Bits] & ((1UL << beginning) - 1));

    ushort[] Starts(List<Third> thirds)
    {
        var ranks = 0;
        for (var word = 0; word < _before.Length; word++)
        {
            _before[word] = (ushort)ranks;
            ranks += BitOperations.PopCount(_beginnings[word]);
        }
        var starts = new ushort[ranks + 1];
        foreach (var third in thirds) starts[Rank(third.Beginning) + 1]++;
        for (var rank = 0; rank < ranks; rank++) starts[rank + 1] += starts[rank];
        return starts;
    }

    /// <summary>Lays down what follows a state: <paramref name="sorted"/> are the phrases that begin with its letters, of which there are <paramref name="depth"/>.</summary>
    void Lay(int state, int depth, string?[] phrases, ReadOnlySpan<int> sorted, List<Third> thirds)
    {
        _states[state].Phrase = None;
        for (; sorted.Length > 0 && phrases[sorted[0]]!.Length == depth; sorted = sorted[1..])
            (_alike[sorted[0]], _states[state].Phrase) = (_states[state].Phrase, sorted[0]);
        if (depth == 1) _first[_states[state].Letter] = state;
        if (depth == Together)
        {
            var phrase = phrases[sorted.Length > 0 ? sorted[0] : _states[state].Phrase]!;
            thirds.Add(new(Beginning.Of(phrase).First, Key(phrase), state));
        }

        var child = _states[state].Child = _count;
        for (var from = 0; from < sorted.Length; from += SharedAt(depth, phrases, sorted[from..])) _states[_count++].Letter = phrases[sorted[from]]![depth];
        _states[state].Children = (ushort)(_count - child);
        while (sorted.Length > 0)
        {
            var shared = SharedAt(depth, phrases, sorted);
            Lay(child++, depth + 1, phrases, sorted[..shared], thirds);
            sorted = sorted[shared..];
        }
    }

    /// <summary>How many phrases from the first on have the same letter there.</summary>
    static int SharedAt(int depth, string?[] phrases, ReadOnlySpan<int> sorted)
    {
        var count = 1;
        while (count < sorted.Length && phrases[sorted[count]]![depth] == phrases[sorted[0]]![depth]) count++;
        return count;
    }

    static long Key(ReadOnlySpan<char> text) => (long)text[0] << 32 | (long)text[1] << 16 | text[2];

    static int Folded(char letter) => Math.Min((int)letter, Ascii - 1);
}
