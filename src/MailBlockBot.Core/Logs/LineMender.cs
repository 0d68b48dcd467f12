// What copying does to a line, undone: non-breaking spaces, typographic quotes and arrows, Windows-1251 bytes, zero-width marks.
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace MailBlockBot.Core.Logs;

/// <summary>Mends lines that are not plain ASCII. The result lives until the next call.</summary>
internal sealed class LineMender
{
    // Every rune that is mended starts with one of these in UTF-8. Letters of Russian start with others.
    static readonly SearchValues<byte> Starts = SearchValues.Create([0xC2, 0xE2, 0xE3, 0xEF]);
    readonly ByteBuffer _mended = new();

    /// <summary>Whether a line is clean: <see cref="Mend"/> would not change a byte of it.</summary>
    public static bool LeavesAlone(ReadOnlySpan<byte> line) => Ascii.IsValid(line) || !line.ContainsAny(Starts) && Utf8.IsValid(line);

    public ReadOnlySpan<byte> Mend(ReadOnlySpan<byte> line)
    {
        _mended.Clear();
        Span<byte> utf8 = stackalloc byte[4];
        var windows = !Utf8.IsValid(line);
        while (!line.IsEmpty)
        {
            Rune rune;
            int used;
            if (windows)
            {
                (rune, used) = (new Rune(Windows1251.ToChar(line[0])), 1);
            }
            else if (Rune.DecodeFromUtf8(line, out rune, out used) != OperationStatus.Done)
            {
                rune = Rune.ReplacementChar;
            }
            line = line[used..];
            var plain = Plain(rune.Value);
            if (plain is null) _mended.Append(utf8[..rune.EncodeToUtf8(utf8)]);
            else _mended.Append(plain);
        }
        return _mended.Span;
    }

    // null: keep. The marks that chat clients, word processors and web pages put in place of what the log had.
    static byte[]? Plain(int rune) => rune switch
    {
        0x00A0 or 0x2007 or 0x202F or 0x2009 or 0x3000 => " "u8.ToArray(),
        0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0x00AD or 0x200E or 0x200F => [],
        0x201C or 0x201D or 0x201E or 0x201F or 0x00AB or 0x00BB or 0x2033 => "\""u8.ToArray(),
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 => "'"u8.ToArray(),
        0x2010 or 0x2011 or 0x2212 => "-"u8.ToArray(),
        0x21D0 or 0x2264 => "<="u8.ToArray(),
        0x21D2 => "=>"u8.ToArray(),
        0x2192 => "->"u8.ToArray(),
        0x2026 => "..."u8.ToArray(),
        _ => null,
    };
}
