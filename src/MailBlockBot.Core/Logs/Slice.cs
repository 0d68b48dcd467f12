// Where a field lies in the text it was read from, or in a text beside it.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MailBlockBot.Core.Logs;

/// <summary>Start and length in bytes. The start is negative for what the text does not hold as it is: that lies in a text beside it.</summary>
/// <remarks>One number, not two: two that were written by themselves and are read as one make the processor wait until both have reached the cache.</remarks>
internal readonly struct Slice
{
    readonly ulong _both;

    Slice(int start, int length) => _both = (ulong)(uint)start << 32 | (uint)length;

    int Start => (int)(_both >> 32);

    int Length => (int)_both;

    /// <summary>The field that lies there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text, ReadOnlySpan<byte> beside) => Start >= 0 ? text.Slice(Start, Length) : beside.Slice(~Start, Length);

    /// <summary>Where a field lies if it is a piece of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFind(ReadOnlySpan<byte> field, ReadOnlySpan<byte> text, out Slice place)
    {
        // A distance alone is computed; whether it lies inside is asked before it means anything.
        var distance = (nuint)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(text), ref MemoryMarshal.GetReference(field));
        place = new Slice((int)distance, field.Length);
        return field.Length <= text.Length && distance <= (nuint)(text.Length - field.Length);
    }

    /// <summary>The place of a field that lies beside the text.</summary>
    public static Slice Beside(int start, int length) => new(~start, length);
}
