// A growing run of bytes that is used again and again: what a reader keeps between two chunks.
namespace MailBlockBot.Core.Logs;

/// <summary>Append, look, clear; never shrinks, and grows no further than its users append.</summary>
/// <param name="room">So much fits before it grows.</param>
internal sealed class ByteBuffer(int room = 4096)
{
    byte[] _bytes = new byte[room];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Append(byte value) => Append([value]);

    /// <summary>Drops bytes from the front.</summary>
    public void RemoveStart(int count)
    {
        _bytes.AsSpan(count, Length - count).CopyTo(_bytes);
        Length -= count;
    }
}
