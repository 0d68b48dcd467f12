// Sixty-four bits that stand for a run of bytes: what must be exact is kept as these, so that memory does not grow with the text.
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MailBlockBot.Core.Logs;

/// <summary>A fast hash, the same on every machine and in every run. Among ten million values a clash has odds of about 1 to 400,000.</summary>
public static class Fingerprint
{
    const int LongestName = 320;
    const int Together = 4 * sizeof(ulong);
    const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>The fingerprint of the bytes as they are.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var hash = seed ^ (ulong)bytes.Length * Odd;
        var at = 0;
        if (bytes.Length >= Together) at = MixTogether(bytes, ref hash);
        for (; bytes.Length - at > 8; at += 8) hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes[at..]));
        return Mix(hash ^ Tail(bytes, at));
    }

    /// <summary>The fingerprint of an address or a host name: letters' case does not count.</summary>
    public static ulong OfName(ReadOnlySpan<byte> name, ulong seed = 0)
    {
        name = name[..Math.Min(name.Length, LongestName)];
        var hash = seed ^ (ulong)name.Length * Odd;
        var at = 0;
        for (; name.Length - at > 8; at += 8) hash = Mix(hash ^ Lower(MemoryMarshal.Read<ulong>(name[at..])));
        return Mix(hash ^ Lower(Tail(name, at)));
    }

    // Four numbers that do not wait for each other, for a text as long as a reply.
    static int MixTogether(ReadOnlySpan<byte> bytes, ref ulong hash)
    {
        var at = 0;
        var (one, two, three, four) = (hash, hash + 1, hash + 2, hash + 3);
        for (; bytes.Length - at >= Together; at += Together)
        {
            var words = MemoryMarshal.Cast<byte, ulong>(bytes.Slice(at, Together));
            (one, two, three, four) = (Mix(one ^ words[0]), Mix(two ^ words[1]), Mix(three ^ words[2]), Mix(four ^ words[3]));
        }
        hash = Mix(Mix(Mix(one ^ two * Odd) ^ three) ^ four);
        return at;
    }

    // What is left from a place on, at most eight bytes. Where eight stand, they are read at once and those in front of the place are masked out.
    static ulong Tail(ReadOnlySpan<byte> bytes, int from)
    {
        var left = bytes.Length - from;
        if (left == 8) return MemoryMarshal.Read<ulong>(bytes[from..]);
        if (bytes.Length >= 8) return BinaryPrimitives.ReadUInt64BigEndian(bytes[^8..]) & ((1UL << left * 8) - 1);
        ulong tail = 0;
        foreach (var b in bytes) tail = tail << 8 | b;
        return tail;
    }

    // Eight letters at once: a byte's high bit tells whether it is one of A to Z, and moved down it is the bit that small letters have.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Lower(ulong bytes)
    {
        const ulong each = 0x0101010101010101, high = each * 0x80, low = each * 0x7F;
        var fromA = (bytes & low) + each * (0x80 - 'A');
        var aboveZ = (bytes & low) + each * (0x7F - 'Z');
        return bytes | ((fromA ^ aboveZ) & ~bytes & high) >> 2;
    }

    // Every bit that goes in moves about half of those that come out, and no two numbers become one (SplitMix64's step, https://prng.di.unimi.it/splitmix64.c).
    // A product of 128 bits would need less on a processor that has it in one instruction; what is compiled for all of them has to work it out in steps.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Mix(ulong value)
    {
        value += Odd;
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }
}
