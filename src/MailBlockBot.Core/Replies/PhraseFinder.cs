// Finds every phrase of the whole book in one pass over a reply: an Aho-Corasick automaton, so that a thousand phrases cost what one does.
namespace MailBlockBot.Core.Replies;

/// <summary>An automaton over lower-case phrases. Immutable, hence shared by all readers.</summary>
internal sealed class PhraseFinder
{
    readonly byte[] _letters = new byte[char.MaxValue + 1];
    readonly int _width;
    readonly int[] _next;
    readonly int[] _found;
    readonly int[] _shorter;

    /// <summary>Builds the automaton; a phrase's number is its place in <paramref name="phrases"/>.</summary>
    public PhraseFinder(IReadOnlyList<string> phrases)
    {
        var width = 1;
        foreach (var c in phrases.SelectMany(p => p))
            if (_letters[c] == 0) _letters[c] = checked((byte)width++);
        _width = width;
        var trie = new List<int[]> { new int[width] };
        var found = new List<int> { -1 };
        for (var p = 0; p < phrases.Count; p++)
        {
            var state = 0;
            foreach (var c in phrases[p])
            {
                ref var to = ref trie[state][_letters[c]];
                if (to == 0)
                {
                    to = trie.Count;
                    trie.Add(new int[width]);
                    found.Add(-1);
                }
                state = to;
            }
            found[state] = p;
        }
        (_next, _shorter) = Complete(trie, found);
        _found = [.. found];
    }

    /// <summary>Turns the trie into a full table by breadth-first failure links (Aho and Corasick, 1975); also links each state to its next shorter hit.</summary>
    (int[] Next, int[] Shorter) Complete(List<int[]> trie, List<int> found)
    {
        var fail = new int[trie.Count];
        var shorter = new int[trie.Count];
        var queue = new Queue<int>(trie[0].Where(s => s != 0));
        while (queue.TryDequeue(out var state))
        {
            shorter[state] = found[fail[state]] >= 0 ? fail[state] : shorter[fail[state]];
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
        return ([.. trie.SelectMany(row => row)], shorter);
    }

    /// <summary>Sets the bit of each phrase that stands in <paramref name="text"/>; <paramref name="hits"/> gets their numbers, each once.</summary>
    /// <returns>How many phrases were found; never more than <paramref name="hits"/> can hold.</returns>
    public int Find(ReadOnlySpan<char> text, Span<ulong> bits, Span<int> hits)
    {
        var (state, n) = (0, 0);
        foreach (var c in text)
        {
            state = _next[state * _width + _letters[c]];
            for (var hit = _found[state] >= 0 ? state : _shorter[state]; hit != 0 && n < hits.Length; hit = _shorter[hit])
            {
                var phrase = _found[hit];
                ref var word = ref bits[phrase >> 6];
                if ((word & 1UL << phrase) != 0) continue;
                word |= 1UL << phrase;
                hits[n++] = phrase;
            }
        }
        return n;
    }
}
