// Text or not: a log in any encoding has hardly a control byte, packed or random bytes have one in ten.
using System.Buffers.Binary;

namespace MailBlockBot.Uploads;

internal static class TextTest
{
    const int Enough = 4096;

    public static bool IsText(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, Enough)];
        if (IsUtf16(head, bigEndian: false) || IsUtf16(head, bigEndian: true)) return true;
        var controls = 0;
        foreach (var b in head)
        {
            if (b is < 0x09 or (>= 0x0E and < 0x20 and not 0x1B)) controls++;
        }
        return controls * 100 <= head.Length * 3;
    }

    /// <summary>Nine of ten code units are of the alphabets logs and their customers use; with a byte order mark, or without.</summary>
    static bool IsUtf16(ReadOnlySpan<byte> head, bool bigEndian)
    {
        int units = head.Length / 2, familiar = 0;
        for (var i = 0; i < units; i++)
        {
            var unit = bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(head[(2 * i)..]) : BinaryPrimitives.ReadUInt16LittleEndian(head[(2 * i)..]);
            if (unit is '\t' or '\r' or '\n' or (>= 0x20 and < 0x7F) or (>= 0xA0 and < 0x500) or (>= 0x2000 and < 0x2100) or 0xFEFF) familiar++;
        }
        return units > 0 && familiar * 10 >= units * 9;
    }
}
