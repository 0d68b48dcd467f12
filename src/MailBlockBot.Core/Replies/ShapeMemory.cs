// Logs repeat themselves: a reply whose shape was judged before costs one hash and no second reading.
namespace MailBlockBot.Core.Replies;

/// <summary>Remembers judgements by shape: the bytes without IPv4 addresses in brackets or after "=", and without runs of eight digits and more. Not thread-safe: one for each log that is read.</summary>
/// <param name="book">Judges what is new.</param>
/// <param name="capacity">At most so many shapes are kept; a full memory starts anew.</param>
public sealed class ShapeMemory(ReplyBook book, int capacity = 4_096)
{
    readonly Dictionary<ulong, Judgement> _known = [];

    /// <summary>How many shapes are known.</summary>
    public int Count => _known.Count;

    /// <summary>The same answer as <see cref="ReplyBook.Judge(ReadOnlySpan{byte})"/>.</summary>
    public Judgement Judge(ReadOnlySpan<byte> reply)
    {
        var shape = Shape(reply);
        if (_known.TryGetValue(shape, out var judgement)) return judgement;
        if (_known.Count >= capacity) _known.Clear();
        return _known[shape] = book.Judge(reply);
    }

    /// <summary>A 64-bit FNV-1a over the reply with runs of eight digits and more as one mark: reply codes, enhanced codes and receivers' short codes stay.</summary>
    static ulong Shape(ReadOnlySpan<byte> reply)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < reply.Length;)
        {
            var end = i;
            while (end < reply.Length && reply[end] is >= (byte)'0' and <= (byte)'9') end++;
            if (end - i >= 8) (hash, i) = (Mix(hash, (byte)'#'), end);
            else if (end > i && i > 0 && reply[i - 1] is (byte)'[' or (byte)'=' && IpV4(reply[i..]) is > 0 and var length) (hash, i) = (Mix(hash, (byte)'@'), i + length);
            else if (end > i) while (i < end) hash = Mix(hash, reply[i++]);
            else hash = Mix(hash, reply[i++]);
        }
        return hash;
    }

    static ulong Mix(ulong hash, byte value) => (hash ^ value) * 1099511628211UL;

    /// <summary>Length of the dotted IPv4 address at the start, or 0.</summary>
    static int IpV4(ReadOnlySpan<byte> text)
    {
        var (dots, i, run) = (0, 0, 0);
        for (; i < text.Length && i < 16; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9') run++;
            else if (text[i] == '.' && run > 0) (dots, run) = (dots + 1, 0);
            else break;
        }
        return dots == 3 && run > 0 ? i : 0;
    }
}
