// The bytes of a block of records, and where each field lies in them.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>Holds the text that records are read from, takes in what of them stands elsewhere, and gives both out by place.</summary>
/// <remarks>A copy for every field or line, each of another length, costs more than the bytes do: the processor cannot foresee where each ends. So a whole text is copied at once.</remarks>
/// <param name="room">So many bytes of text are held; so many others fit without growing.</param>
internal sealed class KeptText(int room)
{
    readonly byte[] _held = new byte[room];
    readonly ByteBuffer _others = new(1024);
    int _length;

    /// <summary>So many bytes were taken in that the text it holds does not have.</summary>
    public int Others => _others.Length;

    /// <summary>Takes a text that records will be read from; false when there is no room left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="held">Its copy: there records are to be read.</param>
    public bool TryHold(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> held)
    {
        held = default;
        if (text.Length > _held.Length - _length) return false;
        text.CopyTo(_held.AsSpan(_length));
        held = _held.AsSpan(_length, text.Length);
        _length += text.Length;
        return true;
    }

    /// <summary>Where a record or a field lies: in the text that is held, or else it is copied.</summary>
    public Slice Keep(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return default;
        if (Slice.TryFind(text, _held.AsSpan(0, _length), out var place)) return place;
        place = Slice.Beside(_others.Length, text.Length);
        _others.Append(text);
        return place;
    }

    public ReadOnlySpan<byte> Of(Slice kept) => kept.Of(_held, _others.Span);

    public void Clear()
    {
        _length = 0;
        _others.Clear();
    }
}
