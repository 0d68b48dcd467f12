// The bytes of a block of records, one behind the other, and where each field lies in them.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>Takes text in and gives it out by its place.</summary>
/// <param name="room">So many bytes fit without growing.</param>
internal sealed class KeptText(int room)
{
    readonly ByteBuffer _bytes = new(room);

    public int Length => _bytes.Length;

    public ReadOnlySpan<byte> Span => _bytes.Span;

    public Slice Keep(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return default;
        var start = _bytes.Length;
        _bytes.Append(text);
        return new Slice(start, text.Length);
    }

    public void Clear() => _bytes.Clear();
}
