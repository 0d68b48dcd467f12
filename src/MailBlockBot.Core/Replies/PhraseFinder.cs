// Finds every phrase of the whole book in one pass over a reply, so that a thousand phrases cost what one does.
namespace MailBlockBot.Core.Replies;

/// <summary>Knows lower-case phrases. Immutable, hence shared by all readers.</summary>
/// <remarks>A phrase begins where a word begins: <c>ip</c> is not in "recipient". <c>*</c> in front lets it stand inside a word (<c>*list</c>),
/// a blank at its end asks for a word's end (<c>full </c> is not in "fully"). Since nearly all begin where a word does, a walk from there is enough:
/// an automaton over all letters (Aho and Corasick, 1975) took forty times the memory, and a third of a second to build.</remarks>
internal sealed class PhraseFinder
{
    readonly PhraseTrie _atWordStart;
    readonly PhraseTrie _anywhere;
    readonly Phrase[] _phrases;

    /// <summary>A phrase's number is its place in <paramref name="phrases"/>.</summary>
    public PhraseFinder(IReadOnlyList<string> phrases)
    {
        _phrases = [.. phrases.Select(Phrase.Read)];
        _atWordStart = new([.. _phrases.Select(phrase => phrase.FromWordStart ? phrase.Letters : null)]);
        _anywhere = new([.. _phrases.Select(phrase => phrase.FromWordStart ? null : phrase.Letters)]);
    }

    /// <summary>Sets the bit of each phrase that stands in <paramref name="text"/> (where bits are asked for); <paramref name="hits"/> gets every place.</summary>
    /// <returns>How many places were found; never more than <paramref name="hits"/> can hold.</returns>
    public int Find(ReadOnlySpan<char> text, Span<ulong> bits, Span<Hit> hits)
    {
        var (found, word, inWord) = (0, 0, false);
        // The next three letters as a number, to which each step brings one; behind the text stand blanks.
        var beginning = Beginning.Next(Beginning.Next(0, text.Length > 0 ? text[0] : ' '), text.Length > 1 ? text[1] : ' ');
        for (var from = 0; from < text.Length; from++)
        {
            var letter = text[from];
            beginning = Beginning.Next(beginning, from + 2 < text.Length ? text[from + 2] : ' ');
            if (!inWord && _atWordStart.MayStart(beginning)) found = Walk(_atWordStart, beginning, text, from, word, bits, hits, found);
            if (_anywhere.MayStart(beginning)) found = Walk(_anywhere, beginning, text, from, word, bits, hits, found);
            inWord = char.IsAsciiLetterOrDigit(letter);
            if (letter == ' ') word++;
        }
        return found;
    }

    int Walk(PhraseTrie trie, int beginning, ReadOnlySpan<char> text, int from, int word, Span<ulong> bits, Span<Hit> hits, int found)
    {
        var (state, letters) = trie.Start(text[from..], beginning);
        var to = from + letters;
        for (; state != PhraseTrie.None; state = trie.Next(state, text[to++]))
        {
            for (var number = trie.Phrase(state); number != PhraseTrie.None; number = trie.Alike(number))
            {
                if (found == hits.Length || !_phrases[number].MayEnd(text, to)) continue;
                if (bits.Length > 0) bits[number >> 6] |= 1UL << number;
                hits[found++] = new((ushort)number, (ushort)from, (ushort)to, (ushort)word, (ushort)(word + _phrases[number].Blanks));
            }
            if (to == text.Length) break;
        }
        return found;
    }

    /// <summary>One place of one phrase: its characters, and the numbers of the words it begins and ends in. Small, since room for many is cleared for each reply.</summary>
    internal readonly record struct Hit(ushort Phrase, ushort From, ushort To, ushort FirstWord, ushort LastWord);

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

        public bool MayEnd(ReadOnlySpan<char> text, int end) => !(ToWordEnd && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));
    }
}
