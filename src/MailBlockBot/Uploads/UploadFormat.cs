// What a file is, told by its first bytes and never by its name.
using System.Text;

namespace MailBlockBot.Uploads;

// From Gzip to Rar: what holds other files, and counts as a packing (PartReader).
internal enum UploadFormat { Text, Mail, Gzip, Bzip2, Xz, Zstandard, Tar, Zip, SevenZip, Rar, Picture, Binary, Litter }

internal static class UploadFormats
{
    /// <summary>Enough for a tar header, for the control bytes of noise, and for the head of most mails.</summary>
    public const int HeadSize = 16 << 10;

    static readonly (byte[] Magic, int At, UploadFormat Format)[] Table =
    [
        ([0x1F, 0x8B, 8], 0, UploadFormat.Gzip),
        ([0xFD, .. "7zXZ\0"u8], 0, UploadFormat.Xz),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, UploadFormat.Zstandard),
        ([.. "PK\x03\x04"u8], 0, UploadFormat.Zip),
        ([.. "PK\x05\x06"u8], 0, UploadFormat.Zip),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], 0, UploadFormat.SevenZip),
        ([.. "Rar!\x1A\x07"u8], 0, UploadFormat.Rar),
        ([0x89, .. "PNG\r\n"u8], 0, UploadFormat.Picture),
        ([0xFF, 0xD8, 0xFF], 0, UploadFormat.Picture),
        ([.. "GIF87a"u8], 0, UploadFormat.Picture),
        ([.. "GIF89a"u8], 0, UploadFormat.Picture),
        ([.. "II*\0"u8], 0, UploadFormat.Picture),
        ([.. "MM\0*"u8], 0, UploadFormat.Picture),
        ([.. "WEBP"u8], 8, UploadFormat.Picture),
        ([.. "ftyphe"u8], 4, UploadFormat.Picture),
        ([.. "ftypmif1"u8], 4, UploadFormat.Picture),
        ([.. "ftypmsf1"u8], 4, UploadFormat.Picture),
        ([.. "ftypavif"u8], 4, UploadFormat.Picture),
        ([.. "%PDF-"u8], 0, UploadFormat.Binary),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, UploadFormat.Binary),
        ([0x7F, .. "ELF"u8], 0, UploadFormat.Binary),
        ([.. "OggS\0"u8], 0, UploadFormat.Binary),
        ([.. "ID3"u8, 2], 0, UploadFormat.Binary),
        ([.. "ID3"u8, 3], 0, UploadFormat.Binary),
        ([.. "ID3"u8, 4], 0, UploadFormat.Binary),
        // What macOS puts beside the files of an archive: nobody sent these, nobody misses them.
        ([0, 5, 0x16, 7, 0], 0, UploadFormat.Litter),
        ([.. "\0\0\0\x01"u8, .. "Bud1"u8], 0, UploadFormat.Litter),
    ];

    public static UploadFormat Of(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, at, format) in Table)
        {
            if (head.Length >= at && head[at..].StartsWith(magic)) return format;
        }
        if (IsBzip2(head)) return UploadFormat.Bzip2;
        if (head.Length > 4 && head[1..].StartsWith<byte>([0x2A, 0x4D, 0x18]) && head[0] is >= 0x50 and <= 0x5F) return UploadFormat.Zstandard;
        if (IsTar(head)) return UploadFormat.Tar;
        if (head.Length > 14 && head.StartsWith("BM"u8) && head[6..10].SequenceEqual("\0\0\0\0"u8)) return UploadFormat.Picture;
        if (!TextTest.IsText(head)) return UploadFormat.Binary;
        return MailHead.Opens(head) ? UploadFormat.Mail : UploadFormat.Text;
    }

    /// <summary>`BZh`, a digit, and the first block's or the end's mark.</summary>
    static bool IsBzip2(ReadOnlySpan<byte> head) =>
        head.Length >= 10 && head.StartsWith("BZh"u8) && head[3] is >= (byte)'1' and <= (byte)'9'
        && (head[4..].StartsWith<byte>([0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) || head[4..].StartsWith<byte>([0x17, 0x72, 0x45, 0x38, 0x50, 0x90]));

    /// <summary>Old tars bear no magic; all of them bear the sum of their header in octal, itself counted as blanks (POSIX, ustar).</summary>
    static bool IsTar(ReadOnlySpan<byte> head)
    {
        if (head.Length < 512 || head[0] == 0) return false;
        long sum = 8 * ' ';
        for (var i = 0; i < 512; i++) sum += i is >= 148 and < 156 ? 0 : head[i];
        var digits = Encoding.ASCII.GetString(head[148..156]).Trim('\0', ' ');
        long claimed = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7') return false;
            claimed = claimed * 8 + digit - '0';
        }
        return digits.Length > 0 && claimed == sum;
    }
}
