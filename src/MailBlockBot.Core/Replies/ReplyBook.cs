// Reads one SMTP reply and says what it means: the first row of an ordered table whose codes and phrases all stand in it.
using System.Text;
using MailBlockBot.Core.Replies.Guesses;
using MailBlockBot.Core.Replies.Rules;

namespace MailBlockBot.Core.Replies;

/// <summary>All rows, most specific first. Immutable: one book serves every chat and thread. Judging allocates nothing.</summary>
public sealed class ReplyBook
{
    readonly PhraseFinder _finder;
    readonly ReplyShape _shape;
    readonly CompiledRow[] _rows;
    readonly int[][] _rowsOfPhrase;
    readonly int[] _rowsWithoutPhrase;
    readonly int _phrases;

    // From these rows on they are general ones, and the last of those.
    readonly int _general;
    readonly int _last;
    readonly Func<WordModel>? _behind;

    /// <summary>The book that the product uses: all rows, and a guess by its words at what none of them reads, or only a general one reads otherwise.</summary>
    public static ReplyBook Standard { get; } = new([.. Tables.Particular, .. Tables.General], Tables.Particular.Count, Tables.Last.Count, () => WordModel.Standard);

    /// <summary>The rows in the order in which they are tried.</summary>
    public IReadOnlyList<ReplyRule> Rules { get; }

    /// <summary>A book of its own: for tests, and for a hoster's proposed rows.</summary>
    public ReplyBook(IEnumerable<ReplyRule> rules)
        : this(rules, 0, 0, null)
    {
    }

    ReplyBook(IEnumerable<ReplyRule> rules, int particular, int last, Func<WordModel>? behind)
    {
        Rules = [.. rules];
        (_general, _last, _behind) = (particular, Rules.Count - last, behind);
        var numbers = new Dictionary<string, int>();
        _rows = [.. Rules.Select(rule => CompiledRow.Of(rule, phrase => numbers.TryAdd(phrase, numbers.Count) ? numbers.Count - 1 : numbers[phrase]))];
        _phrases = numbers.Count;
        _finder = new([.. numbers.Keys]);
        _shape = new([.. numbers.Keys, .. Reply.DeferralWords.Select(word => "*" + word)]);
        var rowsOfPhrase = new List<int>?[_phrases];
        for (var row = 0; row < _rows.Length; row++)
            foreach (var phrase in _rows[row].Groups.Length > 0 ? _rows[row].Groups[0] : [])
                (rowsOfPhrase[phrase] ??= []).Add(row);
        _rowsOfPhrase = [.. rowsOfPhrase.Select(rows => rows?.ToArray() ?? [])];
        _rowsWithoutPhrase = [.. Enumerable.Range(0, _rows.Length).Where(r => _rows[r].Groups.Length == 0)];
    }

    /// <summary>Judges a reply as a string; see the other overload.</summary>
    public Judgement Judge(string reply)
    {
        Span<byte> bytes = stackalloc byte[4 * Reply.MaxText];
        Encoding.UTF8.TryGetBytes(reply.AsSpan(0, Math.Min(reply.Length, Reply.MaxText)), bytes, out var length);
        return Judge(bytes[..length]);
    }

    /// <summary>Judges a reply as the log carries it (UTF-8; codes in front or not; lines joined by line ends, by <c>\n</c> or by blanks; octal escapes), or as it was pasted with a log's or a mail program's words around it.</summary>
    public Judgement Judge(ReadOnlySpan<byte> reply)
    {
        reply = Quotation.Inside(reply);
        Span<char> text = stackalloc char[Reply.RoomFor(reply)];
        var parsed = Reply.Parse(reply, text);
        Span<ulong> bits = stackalloc ulong[(_phrases >> 6) + 1];
        bits.Clear();
        Span<PhraseFinder.Hit> hits = stackalloc PhraseFinder.Hit[384];
        var found = _finder.Find(parsed.Text, bits, hits);
        var best = _rows.Length;
        foreach (var hit in hits[..found]) best = First(_rowsOfPhrase[hit.Phrase], best, parsed, bits, hits[..found]);
        best = First(_rowsWithoutPhrase, best, parsed, bits, []);
        var temporary = parsed.IsTemporary;
        if (best < _general) return _rows[best].Judgement(temporary);
        var told = best < _rows.Length ? _rows[best].Judgement(temporary) : temporary ? CompiledRow.NoneTemporary : CompiledRow.None;
        return Guess(parsed, told, best == _rows.Length ? WordModel.Least : best >= _last && told.Verdict != Verdict.Other ? WordModel.Likely : WordModel.Sure);
    }

    // The model speaks where no row does, and against a general one where it is sure.
    Judgement Guess(in Reply reply, Judgement told, double sure)
    {
        if (_behind is null || told.GaveUp) return told;
        var (verdict, chance) = _behind().Guess(reply);
        return verdict == Verdict.Other || verdict == told.Verdict || chance < sure ? told : CompiledRow.Guessed(verdict, told.Temporary);
    }

    /// <summary>A number that two replies share only when they differ in what no row looks at, and hence are judged alike; 0 where a reply is too long to say.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="marks">What was found lately in words that vary.</param>
    internal ulong Shape(ReadOnlySpan<byte> reply, WordMarks marks) => Quotation.Inside(reply) is { Length: <= Reply.MaxText } said ? _shape.Of(said, marks) : 0;

    int First(int[] rows, int best, in Reply reply, ReadOnlySpan<ulong> bits, ReadOnlySpan<PhraseFinder.Hit> hits)
    {
        foreach (var row in rows)
            if (row >= best) break;
            else if (_rows[row].Matches(reply, bits, hits)) return row;
        return best;
    }
}
