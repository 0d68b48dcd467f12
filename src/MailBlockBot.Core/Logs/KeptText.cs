// The bytes of a block of records, one behind the other, and where each field lies in them.
namespace MailBlockBot.Core.Logs;

/// <summary>Where a field lies.</summary>
internal readonly record struct Slice(int Start, int Length);

/// <summary>Takes text in and gives it out by its place.</summary>
/// <param name="room">So many bytes fit without growing.</param>
internal sealed class KeptText(int room)
{
    private readonly ByteBuffer _bytes = new(room);

    public int Length => _bytes.Length;

    public ReadOnlySpan<byte> this[Slice slice] => _bytes.Span.Slice(slice.Start, slice.Length);

    public Slice Keep(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return default;
        var start = _bytes.Length;
        _bytes.Append(text);
        return new Slice(start, text.Length);
    }

    /// <summary>A field that most often is a piece of what was kept before: then no byte is copied.</summary>
    /// <param name="field">The field.</param>
    /// <param name="whole">What was kept.</param>
    /// <param name="kept">Where it lies.</param>
    public Slice Keep(ReadOnlySpan<byte> field, ReadOnlySpan<byte> whole, Slice kept)
    {
        if (field.IsEmpty) return default;
        if (whole.Overlaps(field, out var offset) && offset >= 0 && offset + field.Length <= whole.Length) return new Slice(kept.Start + offset, field.Length);
        return Keep(field);
    }

    public void Clear() => _bytes.Clear();
}
