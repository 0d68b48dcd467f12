// Finds every phrase of the whole book in one pass over a reply: an Aho-Corasick automaton, so that a thousand phrases cost what one does.
namespace MailBlockBot.Core.Replies;

/// <summary>An automaton over lower-case phrases. Immutable, hence shared by all readers.</summary>
/// <remarks>A phrase begins where a word begins: <c>ip</c> is not in "recipient". <c>*</c> in front lets it stand inside a word (<c>*list</c>),
/// a blank at its end asks for a word's end (<c>full </c> is not in "fully").</remarks>
internal sealed class PhraseFinder
{
    readonly byte[] _letters = new byte[char.MaxValue + 1];
    readonly int _width;
    readonly int[] _next;
    readonly int[][] _found;
    readonly int[] _shorter;
    readonly Phrase[] _phrases;

    /// <summary>Builds the automaton; a phrase's number is its place in <paramref name="phrases"/>.</summary>
    public PhraseFinder(IReadOnlyList<string> phrases)
    {
        _phrases = [.. phrases.Select(Phrase.Read)];
        foreach (var c in _phrases.SelectMany(p => p.Letters))
            if (_letters[c] == 0) _letters[c] = checked((byte)++_width);
        _width++;
        var trie = new List<int[]> { new int[_width] };
        var found = new List<int[]> { Array.Empty<int>() };
        for (var p = 0; p < _phrases.Length; p++)
        {
            var state = 0;
            foreach (var c in _phrases[p].Letters)
            {
                ref var to = ref trie[state][_letters[c]];
                if (to == 0)
                {
                    to = trie.Count;
                    trie.Add(new int[_width]);
                    found.Add([]);
                }
                state = to;
            }
            found[state] = [.. found[state], p];
        }
        _found = [.. found];
        (_next, _shorter) = Complete(trie);
    }

    /// <summary>Turns the trie into a full table by breadth-first failure links (Aho and Corasick, 1975); also links each state to its next shorter hit.</summary>
    (int[] Next, int[] Shorter) Complete(List<int[]> trie)
    {
        var fail = new int[trie.Count];
        var shorter = new int[trie.Count];
        var queue = new Queue<int>(trie[0].Where(s => s != 0));
        while (queue.TryDequeue(out var state))
        {
            shorter[state] = _found[fail[state]].Length > 0 ? fail[state] : shorter[fail[state]];
            for (var letter = 0; letter < _width; letter++)
            {
                ref var to = ref trie[state][letter];
                var back = trie[fail[state]][letter];
                if (to == 0) to = back;
                else
                {
                    fail[to] = back;
                    queue.Enqueue(to);
                }
            }
        }
        var next = new int[trie.Count * _width];
        for (var state = 0; state < trie.Count; state++) trie[state].CopyTo(next, state * _width);
        return (next, shorter);
    }

    /// <summary>Sets the bit of each phrase that stands in <paramref name="text"/> (where bits are asked for); <paramref name="hits"/> gets every place.</summary>
    /// <returns>How many places were found; never more than <paramref name="hits"/> can hold.</returns>
    public int Find(ReadOnlySpan<char> text, Span<ulong> bits, Span<Hit> hits)
    {
        var (state, n, word) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ') word++;
            state = _next[state * _width + _letters[text[i]]];
            for (var hit = _found[state].Length > 0 ? state : _shorter[state]; hit != 0; hit = _shorter[hit])
                foreach (var number in _found[hit])
                {
                    if (n == hits.Length) return n;
                    if (!_phrases[number].StandsIn(text, i + 1)) continue;
                    if (bits.Length > 0) bits[number >> 6] |= 1UL << number;
                    hits[n++] = new(number, i + 1 - _phrases[number].Letters.Length, i + 1, word - _phrases[number].Blanks, word);
                }
        }
        return n;
    }

    /// <summary>One place of one phrase: its characters, and the numbers of the words it begins and ends in.</summary>
    internal readonly record struct Hit(int Phrase, int From, int To, int FirstWord, int LastWord);

    /// <summary>A phrase's letters, and whether it must begin and end where a word does.</summary>
    sealed record Phrase(string Letters, bool FromWordStart, bool ToWordEnd)
    {
        public static Phrase Read(string text)
        {
            var letters = text.TrimStart('*').TrimEnd(' ');
            return new(letters, !text.StartsWith('*') && char.IsAsciiLetterOrDigit(letters[0]), text.EndsWith(' '));
        }

        /// <summary>How many words it has beyond its first.</summary>
        public int Blanks { get; } = Letters.Count(c => c == ' ');

        public bool StandsIn(ReadOnlySpan<char> text, int end) =>
            !(FromWordStart && end > Letters.Length && char.IsAsciiLetterOrDigit(text[end - Letters.Length - 1]))
            && !(ToWordEnd && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));
    }
}
