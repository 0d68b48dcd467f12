// Where a field lies in the text it was read from.
using System.Runtime.CompilerServices;

namespace MailBlockBot.Core.Logs;

/// <summary>Start and length in bytes.</summary>
/// <remarks>One number, not two: two that were written by themselves and are read as one make the processor wait until both have reached the cache.</remarks>
internal readonly struct Slice(int start, int length)
{
    readonly ulong _both = (ulong)(uint)start << 32 | (uint)length;

    public int Start => (int)(_both >> 32);

    public int Length => (int)_both;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text.Slice(Start, Length);
}
