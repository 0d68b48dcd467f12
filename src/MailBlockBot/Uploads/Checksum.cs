// The sum behind each block of an .xz: LZMA itself notices hardly any damage.
using System.Buffers.Binary;
using SharpCompress.Compressors.Xz;

namespace MailBlockBot.Uploads;

/// <param name="kind">As the stream's header names it: 1 CRC32, 4 CRC64; others are passed over (xz-file-format, 2.1.1.2).</param>
internal sealed class Checksum(int kind)
{
    static readonly ulong[] Table = MakeTable();

    uint _crc32 = uint.MaxValue;
    ulong _crc64 = ulong.MaxValue;

    public int Kind => kind;

    public static int SizeOf(int kind) => kind == 0 ? 0 : 4 << (kind - 1) / 3;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (kind == 1) _crc32 = Crc32.Update(_crc32, bytes);
        if (kind != 4) return;
        var crc = _crc64;
        foreach (var b in bytes) crc = Table[(byte)crc ^ b] ^ crc >> 8;
        _crc64 = crc;
    }

    public bool Matches(ReadOnlySpan<byte> check) => kind switch
    {
        1 => BinaryPrimitives.ReadUInt32LittleEndian(check) == ~_crc32,
        4 => BinaryPrimitives.ReadUInt64LittleEndian(check) == ~_crc64,
        _ => true,
    };

    /// <summary>ECMA-182, reflected.</summary>
    static ulong[] MakeTable()
    {
        var table = new ulong[256];
        for (var i = 0; i < 256; i++)
        {
            var crc = (ulong)i;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? crc >> 1 ^ 0xC96C5795D7870F42 : crc >> 1;
            table[i] = crc;
        }
        return table;
    }
}
