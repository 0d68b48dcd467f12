// The files within an archive, in order, as streams. Sizes and names are claims of the archive: names are shown, sizes only compared.
using System.Buffers.Binary;
using System.Formats.Tar;
using SharpCompress.Archives.SevenZip;
using SharpCompress.Archives.Zip;
using SharpCompress.Common;
using SharpCompress.Providers;
using SharpCompress.Providers.System;
using SharpCompress.Readers;
using SharpCompress.Readers.Rar;
using SharpCompress.Readers.Zip;

namespace MailBlockBot.Uploads;

/// <summary>One file of an archive; its stream is read before the next one is asked for.</summary>
/// <param name="Name">Its name, as hostile as its sender.</param>
/// <param name="Open">Opens it; called once at most.</param>
/// <param name="Encrypted">It cannot be read without a password.</param>
/// <param name="Size">What the archive claims it unpacks to, where it does.</param>
internal sealed record ArchiveEntry(string? Name, Func<Stream> Open, bool Encrypted = false, long? Size = null);

/// <summary>An archive by its format, a document by its purpose.</summary>
internal sealed class DocumentException : Exception;

internal static class ArchiveEntries
{
    // .NET's inflater is several times as fast as a managed one. Names without the UTF-8 flag come from Windows in Russian (cp866).
    static readonly ReaderOptions Options = new()
    {
        LeaveStreamOpen = true,
        Providers = CompressionProviderRegistry.Default.With(new SystemDeflateCompressionProvider()),
        ArchiveEncoding = new ArchiveEncoding { Default = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(866)! },
    };

    /// <summary>By the list at the end of the archive.</summary>
    public static IEnumerable<ArchiveEntry> Zip(Stream held)
    {
        using var archive = ZipArchive.OpenArchive(held, Options);
        foreach (var entry in archive.Entries)
        {
            // Word, Excel and their kin are zips of XML: no log in there.
            if (entry.Key is "[Content_Types].xml") throw new DocumentException();
            if (!entry.IsDirectory) yield return new(entry.Key, entry.OpenEntryStream, entry.IsEncrypted, entry.Size);
        }
    }

    /// <summary>A zip that lost its end lost the list: file by file from the start.</summary>
    public static IEnumerable<ArchiveEntry> CutZip(Intake packed)
    {
        // .NET's inflater reads ahead, behind the end of a file; the managed one stops where the next file begins.
        using var reader = ZipReader.OpenReader(packed, Options with { Providers = CompressionProviderRegistry.Default });
        foreach (var entry in Forward(reader)) yield return entry;
        throw new EndOfStreamException();
    }

    /// <summary>A zip's list is there: its end stands in the last 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16).</summary>
    public static bool HasList(Stream held)
    {
        var end = new byte[Math.Min(held.Length, 22 + ushort.MaxValue)];
        held.Position = held.Length - end.Length;
        held.ReadExactly(end);
        held.Position = 0;
        return end.AsSpan().LastIndexOf("PK\x05\x06"u8) >= 0;
    }

    public static IEnumerable<ArchiveEntry> SevenZip(Stream held)
    {
        // The header says where the list lies: behind the files (7zFormat.txt, SignatureHeader).
        var header = new byte[32];
        held.ReadExactly(header);
        held.Position = 0;
        var (at, size) = (BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(12)), BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(20)));
        if (at > long.MaxValue || size > long.MaxValue || 32 + at + size > (ulong)held.Length) throw new EndOfStreamException();
        using var archive = SevenZipArchive.OpenArchive(held, Options);
        using var reader = archive.ExtractAllEntries();
        foreach (var entry in Forward(reader)) yield return entry;
    }

    public static IEnumerable<ArchiveEntry> Rar(Stream packed)
    {
        using var reader = RarReader.OpenReader(packed, Options);
        foreach (var entry in Forward(reader)) yield return entry;
    }

    public static IEnumerable<ArchiveEntry> Tar(Stream packed)
    {
        using var tar = new TarReader(packed, leaveOpen: true);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data) yield return new(entry.Name, () => data, Size: entry.Length);
            else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile) yield return new(entry.Name, () => Stream.Null);
        }
    }

    static IEnumerable<ArchiveEntry> Forward(IReader reader)
    {
        while (reader.MoveToNextEntry())
        {
            var entry = reader.Entry;
            if (!entry.IsDirectory) yield return new(entry.Key, reader.OpenEntryStream, entry.IsEncrypted);
        }
    }
}
