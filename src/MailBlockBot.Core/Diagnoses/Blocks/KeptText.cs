// The bytes of a block of records, one behind the other, and where each field lies in them.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>Where a field lies.</summary>
/// <remarks>One number, not two: two that were written by themselves and are read as one make the processor wait until both are in the cache.</remarks>
internal readonly struct Slice(int start, int length)
{
    readonly ulong _both = (ulong)(uint)start << 32 | (uint)length;

    public int Start => (int)(_both >> 32);

    public int Length => (int)_both;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text.Slice(Start, Length);
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
        // A distance alone is computed; whether it lies inside is asked before it means anything. Which fields a record lacks no processor can foresee:
        // the one branch here is hardly ever taken.
        var distance = (nuint)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(whole), ref MemoryMarshal.GetReference(field));
        if (!field.IsEmpty & ((uint)field.Length > (uint)whole.Length | distance > (nuint)whole.Length - (nuint)field.Length)) return Keep(field);
        return new Slice(field.IsEmpty ? 0 : kept.Start + (int)distance, field.Length);
    }

    public void Clear() => _bytes.Clear();
}
