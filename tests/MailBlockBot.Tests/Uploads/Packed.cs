// Makes archives for the tests, good ones and hostile ones.
using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;
using SharpCompress.Compressors.ZStandard;

namespace MailBlockBot.Tests.Uploads;

internal static class Packed
{
    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "uploads", name));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Lines that look like a log and do not shrink to nothing.</summary>
    public static byte[] Log(int lines) =>
        Utf8(string.Concat(Enumerable.Range(1, lines).Select(i => $"Jun 25 01:{i / 60 % 60:00}:{i % 60:00} vh84 splogger: line {i} {(uint)(i * 2654435761):x8}\n")));

    public static byte[] Gzip(byte[] bytes) => Through(bytes, to => new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Bzip2(byte[] bytes) => Through(bytes, to => BZip2Stream.Create(to, SharpCompress.Compressors.CompressionMode.Compress, false, leaveOpen: true));

    public static byte[] Zstandard(byte[] bytes) => Through(bytes, to => new CompressionStream(to, leaveOpen: true));

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return to.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        var to = new MemoryStream();
        using (var tar = new TarWriter(to, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, bytes) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }
        return to.ToArray();
    }

    /// <summary>RAR 5 with its files stored: no tool here compresses to .rar.</summary>
    public static byte[] Rar(params (string Name, byte[] Bytes)[] files)
    {
        var to = new MemoryStream();
        to.Write([.. "Rar!\x1A\x07\x01\0"u8]);
        Block([1, 0, 0], []);
        foreach (var (name, bytes) in files)
        {
            // Type file, data follows; its size; has a CRC32; size, attributes, CRC32, stored, Unix, name.
            byte[] sum = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(sum, Crc32.Compute(bytes));
            Block([2, 2, .. Number(bytes.Length), 4, .. Number(bytes.Length), 0, .. sum, 0, 1, .. Number(name.Length), .. Utf8(name)], bytes);
        }
        Block([5, 0, 0], []);
        return to.ToArray();

        void Block(byte[] header, byte[] data)
        {
            byte[] sized = [.. Number(header.Length), .. header];
            var sum = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(sum, Crc32.Compute(sized));
            to.Write([.. sum, .. sized, .. data]);
        }

        static byte[] Number(int value) => value < 0x80 ? [(byte)value] : [(byte)(value | 0x80), .. Number(value >> 7)];
    }

    static byte[] Through(byte[] bytes, Func<Stream, Stream> packer)
    {
        var to = new MemoryStream();
        using (var packing = packer(to)) packing.Write(bytes);
        return to.ToArray();
    }
}
