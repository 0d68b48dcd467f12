// Sixty-four bits that stand for a run of bytes: what must be exact is kept as these, so that memory does not grow with the text.
using System.Runtime.InteropServices;

namespace MailBlockBot.Core.Logs;

/// <summary>A fast hash, the same on every machine and in every run. Among ten million values a clash has odds of about 1 to 400,000.</summary>
public static class Fingerprint
{
    private const int LongestName = 320;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>The fingerprint of the bytes as they are.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var hash = seed ^ (ulong)bytes.Length * Odd;
        for (; bytes.Length > 8; bytes = bytes[8..]) hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
        return Mix(hash ^ Tail(bytes));
    }

    /// <summary>The fingerprint of an address or a host name: letters' case does not count.</summary>
    public static ulong OfName(ReadOnlySpan<byte> name, ulong seed = 0)
    {
        name = name[..Math.Min(name.Length, LongestName)];
        var hash = seed ^ (ulong)name.Length * Odd;
        for (; name.Length > 8; name = name[8..]) hash = Mix(hash ^ Lower(MemoryMarshal.Read<ulong>(name)));
        return Mix(hash ^ Lower(Tail(name)));
    }

    // At most eight bytes.
    private static ulong Tail(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 8) return MemoryMarshal.Read<ulong>(bytes);
        ulong tail = 0;
        foreach (var b in bytes) tail = tail << 8 | b;
        return tail;
    }

    // Eight letters at once: a byte's high bit tells whether it is one of A to Z, and moved down it is the bit that small letters have.
    private static ulong Lower(ulong bytes)
    {
        const ulong each = 0x0101010101010101, high = each * 0x80, low = each * 0x7F;
        var fromA = (bytes & low) + each * (0x80 - 'A');
        var aboveZ = (bytes & low) + each * (0x7F - 'Z');
        return bytes | ((fromA ^ aboveZ) & ~bytes & high) >> 2;
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value ^ Odd, 0xD6E8FEB86659FD93, out var low);
        return high ^ low;
    }
}
