// Many phrases folded where they begin alike: one walk from a letter of a text passes all phrases that start there.
namespace MailBlockBot.Core.Replies;

/// <summary>A trie in flat arrays, built in a millisecond and small enough to stay in the processor's cache. A state is a number; each knows its first child and its next brother.</summary>
internal sealed class PhraseTrie
{
    /// <summary>No state: the walk is over. No phrase: none ends here.</summary>
    public const int None = -1;

    private const int Beginnings = 8192;
    private const int Ascii = 128;

    private readonly char[] _letter;
    private readonly int[] _child;
    private readonly int[] _brother;
    private readonly int[] _phrase;
    private readonly int[] _alike;
    private readonly int[] _first = new int[char.MaxValue + 1];
    // A bit for what three letters a phrase begins with, by a hash of them: a kilobyte, asked before anything is walked.
    private readonly ulong[] _beginnings = new ulong[Beginnings / 64];
    private int _count;

    /// <param name="phrases">The letters by number; those that are null stand elsewhere.</param>
    public PhraseTrie(string?[] phrases)
    {
        var most = 0;
        foreach (var phrase in phrases) most += phrase?.Length ?? 0;
        (_letter, _child, _brother, _phrase) = (new char[most], new int[most], new int[most], new int[most]);
        _alike = new int[phrases.Length];
        Array.Fill(_first, None);
        for (var number = 0; number < phrases.Length; number++)
            if (phrases[number] is { } phrase)
                Add(phrase, number);
    }

    /// <summary>False when no phrase begins with these three letters; beyond a text's end any will do. Nearly all places of a text end here.</summary>
    public bool MayStart(char first, char second, char third)
    {
        var bit = Beginning(first, second, third);
        return (_beginnings[bit >> 6] >> bit & 1) != 0;
    }

    /// <summary>The state behind a phrase's first letter, or <see cref="None"/>.</summary>
    public int Start(char letter) => _first[letter];

    /// <summary>The state behind one more letter, or <see cref="None"/>.</summary>
    public int Next(int state, char letter)
    {
        var next = _child[state];
        while (next != None && _letter[next] != letter) next = _brother[next];
        return next;
    }

    /// <summary>The number of a phrase that ends in a state, or <see cref="None"/>.</summary>
    public int Phrase(int state) => _phrase[state];

    /// <summary>The next phrase of the same letters, or <see cref="None"/>.</summary>
    public int Alike(int phrase) => _alike[phrase];

    private void Add(string phrase, int number)
    {
        NoteBeginning(phrase);
        ref var first = ref _first[phrase[0]];
        if (first == None) first = Make(phrase[0], brother: None);
        var state = first;
        foreach (var letter in phrase.AsSpan(1))
        {
            var next = Next(state, letter);
            if (next == None) next = _child[state] = Make(letter, brother: _child[state]);
            state = next;
        }
        (_alike[number], _phrase[state]) = (_phrase[state], number);
    }

    // What is shorter may have any letter behind it; letters beyond ASCII are alike here.
    private void NoteBeginning(string phrase)
    {
        var (second, secondEnd) = Letters(phrase, 1);
        for (; second <= secondEnd; second++)
        {
            for (var (third, thirdEnd) = Letters(phrase, 2); third <= thirdEnd; third++)
            {
                var bit = Beginning(phrase[0], (char)second, (char)third);
                _beginnings[bit >> 6] |= 1UL << bit;
            }
        }
    }

    private static (int First, int Last) Letters(string phrase, int place) =>
        place < phrase.Length ? (Folded(phrase[place]), Folded(phrase[place])) : (0, Ascii - 1);

    private static int Beginning(char first, char second, char third) => Folded(first) * 961 + Folded(second) * 31 + Folded(third) & Beginnings - 1;

    private static int Folded(char letter) => Math.Min((int)letter, Ascii - 1);

    private int Make(char letter, int brother)
    {
        (_letter[_count], _child[_count], _brother[_count], _phrase[_count]) = (letter, None, brother, None);
        return _count++;
    }
}
