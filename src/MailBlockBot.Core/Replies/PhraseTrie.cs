// Many phrases folded where they begin alike: one walk from a letter of a text passes all phrases that start there.
namespace MailBlockBot.Core.Replies;

/// <summary>A trie in one flat array, built in a millisecond and small enough to stay in the processor's cache. A state is a number; each knows its first child and its next brother.</summary>
/// <remarks>Many phrases part within their first three letters, and behind those hardly any does: a walk begins with three letters at once.</remarks>
internal sealed class PhraseTrie
{
    /// <summary>No state: the walk is over. No phrase: none ends here.</summary>
    public const int None = -1;

    private const int Together = 3;
    private const int Beginnings = 8192;
    private const int Ascii = 128;

    private readonly State[] _states;
    private readonly int[] _alike;
    private readonly Dictionary<char, int> _first = [];
    private readonly Dictionary<long, int> _third = [];
    // First letters of phrases that are one letter long, and of those shorter than three: there the walk goes letter by letter.
    private readonly bool[] _single = new bool[Ascii];
    private readonly bool[] _short = new bool[Ascii];
    // A bit for what three letters a longer phrase begins with, by a hash of them: a kilobyte, asked before anything is walked.
    private readonly ulong[] _beginnings = new ulong[Beginnings / 64];
    private int _count;

    private struct State
    {
        public int Child;
        public int Brother;
        public int Phrase;
        public char Letter;
    }

    /// <param name="phrases">The letters by number; those that are null stand elsewhere.</param>
    public PhraseTrie(string?[] phrases)
    {
        var most = 0;
        foreach (var phrase in phrases) most += phrase?.Length ?? 0;
        _states = new State[most];
        _alike = new int[phrases.Length];
        for (var number = 0; number < phrases.Length; number++)
            if (phrases[number] is { } phrase)
                Add(phrase, number);
    }

    /// <summary>False when no phrase begins with these three letters; beyond a text's end any will do. Nearly all places of a text end here.</summary>
    public bool MayStart(char first, char second, char third)
    {
        if (_single[Folded(first)]) return true;
        var bit = Beginning(first, second, third);
        return (_beginnings[bit >> 6] >> bit & 1) != 0;
    }

    /// <summary>The state behind a text's first letters, or <see cref="None"/>, and how many letters those are: one or three. No phrase ends between.</summary>
    public (int State, int Letters) Start(ReadOnlySpan<char> text)
    {
        int state;
        if (_short[Folded(text[0])]) return _first.TryGetValue(text[0], out state) ? (state, 1) : (None, 0);
        return text.Length >= Together && _third.TryGetValue(Key(text), out state) ? (state, Together) : (None, 0);
    }

    /// <summary>The state behind one more letter, or <see cref="None"/>.</summary>
    public int Next(int state, char letter)
    {
        var next = _states[state].Child;
        while (next != None && _states[next].Letter != letter) next = _states[next].Brother;
        return next;
    }

    /// <summary>The number of a phrase that ends in a state, or <see cref="None"/>.</summary>
    public int Phrase(int state) => _states[state].Phrase;

    /// <summary>The next phrase of the same letters, or <see cref="None"/>.</summary>
    public int Alike(int phrase) => _alike[phrase];

    private void Add(string phrase, int number)
    {
        NoteBeginning(phrase);
        _single[Folded(phrase[0])] |= phrase.Length == 1;
        _short[Folded(phrase[0])] |= phrase.Length < Together;
        if (!_first.TryGetValue(phrase[0], out var state)) state = _first[phrase[0]] = Make(phrase[0], brother: None);
        for (var at = 1; at < phrase.Length; at++)
        {
            var next = Next(state, phrase[at]);
            if (next == None) next = _states[state].Child = Make(phrase[at], brother: _states[state].Child);
            state = next;
            if (at == Together - 1) _third[Key(phrase)] = state;
        }
        (_alike[number], _states[state].Phrase) = (_states[state].Phrase, number);
    }

    // What is two letters long may have any third; letters beyond ASCII are alike here.
    private void NoteBeginning(string phrase)
    {
        if (phrase.Length == 1) return;
        var (third, last) = phrase.Length >= Together ? (Folded(phrase[2]), Folded(phrase[2])) : (0, Ascii - 1);
        for (; third <= last; third++)
        {
            var bit = Beginning(phrase[0], phrase[1], (char)third);
            _beginnings[bit >> 6] |= 1UL << bit;
        }
    }

    private static long Key(ReadOnlySpan<char> text) => (long)text[0] << 32 | (long)text[1] << 16 | text[2];

    private static int Beginning(char first, char second, char third) => Folded(first) * 961 + Folded(second) * 31 + Folded(third) & Beginnings - 1;

    private static int Folded(char letter) => Math.Min((int)letter, Ascii - 1);

    private int Make(char letter, int brother)
    {
        _states[_count] = new State { Letter = letter, Child = None, Brother = brother, Phrase = None };
        return _count++;
    }
}
