// Logs repeat themselves: a reply whose shape was judged before costs one hash or two, and no second reading.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Replies;

/// <summary>Remembers judgements by shape (<see cref="ReplyShape"/>). Not thread-safe: one for each log that is read.</summary>
/// <param name="book">Judges what is new.</param>
/// <param name="capacity">At most so many shapes are kept; a full memory starts anew.</param>
public sealed class ShapeMemory(ReplyBook book, int capacity = 4_096)
{
    // A server writes the same reply twice in a row (host line, then recipient's line), and short ones word for word all day: those need no shape.
    const int Lately = 1024;

    readonly Dictionary<ulong, Judgement> _known = [];
    readonly WordMarks _marks = new();
    readonly (ulong Reply, Judgement? Judgement)[] _lately = new (ulong, Judgement?)[Lately];

    /// <summary>How many shapes are known.</summary>
    public int Count => _known.Count;

    /// <summary>The same answer as <see cref="ReplyBook.Judge(ReadOnlySpan{byte})"/>.</summary>
    public Judgement Judge(ReadOnlySpan<byte> reply)
    {
        var key = Fingerprint.Of(reply);
        ref var same = ref _lately[key % Lately];
        if (same.Reply != key || same.Judgement is null) same = (key, JudgeByShape(reply));
        return same.Judgement!;
    }

    Judgement JudgeByShape(ReadOnlySpan<byte> reply)
    {
        var shape = book.Shape(reply, _marks);
        if (shape == 0) return book.Judge(reply);
        if (_known.TryGetValue(shape, out var judgement)) return judgement;
        if (_known.Count >= capacity) _known.Clear();
        return _known[shape] = book.Judge(reply);
    }
}
