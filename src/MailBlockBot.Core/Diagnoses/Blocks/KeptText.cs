// The bytes of a block of records, one behind the other, and where each field lies in them.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>Where a field lies.</summary>
internal readonly record struct Slice(int Start, int Length)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => Length == 0 ? default : text.Slice(Start, Length);
}

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

    /// <summary>A field that most often is a piece of what was kept before: then no byte is copied.</summary>
    /// <param name="field">The field.</param>
    /// <param name="whole">What was kept.</param>
    /// <param name="kept">Where it lies.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Slice Keep(ReadOnlySpan<byte> field, ReadOnlySpan<byte> whole, Slice kept)
    {
        if (field.IsEmpty) return default;
        // A distance alone is computed; whether it lies inside is asked before it means anything.
        var distance = (nuint)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(whole), ref MemoryMarshal.GetReference(field));
        var isPiece = field.Length <= whole.Length && distance <= (nuint)(whole.Length - field.Length);
        return isPiece ? new Slice(kept.Start + (int)distance, field.Length) : Keep(field);
    }

    public void Clear() => _bytes.Clear();
}
