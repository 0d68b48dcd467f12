// .xz, read through all its streams (`cat a.xz b.xz`) and blocks. The container is taken apart here, since SharpCompress stops after
// the first stream, checks no sum, and allocates whatever dictionary a header claims. Format: tukaani.org/xz/xz-file-format.txt
using System.Buffers.Binary;
using SharpCompress.Compressors.LZMA;
using SharpCompress.Compressors.Xz;

namespace MailBlockBot.Uploads;

/// <param name="packed">The packed bytes; left open.</param>
/// <param name="window">The largest dictionary that is granted, in bytes.</param>
internal sealed class XzStreams(Stream packed, long window) : ReadOnlyStream
{
    static readonly byte[] Magic = [0xFD, .. "7zXZ\0"u8];

    readonly Counted _packed = new(packed);
    LzmaStream? _block;
    Checksum _sum = new(0);
    long _start;
    bool _inStream, _done;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (!_done)
        {
            if (_block is null)
            {
                OpenNext();
                continue;
            }
            // In small steps: LZMA loses what it had of a step when the file is cut within it.
            var read = _block.Read(buffer[..Math.Min(buffer.Length, 4096)]);
            if (read > 0)
            {
                _sum.Add(buffer[..read]);
                return read;
            }
            CloseBlock();
        }
        return 0;
    }

    void OpenNext()
    {
        if (!_inStream)
        {
            _done = !OpenStream();
            return;
        }
        _start = _packed.Position;
        var size = One();
        if (size == 0)
        {
            CloseStream();
            return;
        }
        var header = new byte[(size + 1) * 4];
        header[0] = (byte)size;
        _packed.ReadExactly(header.AsSpan(1));
        Demand(~Crc32.Update(Crc32.DefaultSeed, header.AsSpan(0, header.Length - 4)) == BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(header.Length - 4)));
        _start = _packed.Position;
        _block = LzmaStream.Create([DictionaryOf(header)], _packed, -1, -1, null, isLzma2: true, leaveOpen: true);
        _sum = new Checksum(_sum.Kind);
    }

    /// <summary>Streams stand behind one another, with zeros in fours between them.</summary>
    bool OpenStream()
    {
        Span<byte> header = stackalloc byte[12];
        do
        {
            _packed.MayEnd = true;
            var read = _packed.ReadAtLeast(header[..4], 4, throwOnEndOfStream: false);
            _packed.MayEnd = false;
            if (read == 0) return false;
            if (read < 4) throw new EndOfStreamException();
        }
        while (header[..4].SequenceEqual("\0\0\0\0"u8));
        _packed.ReadExactly(header[4..]);
        Demand(header.StartsWith(Magic) && header[6] == 0 && header[7] < 16);
        Demand(~Crc32.Update(Crc32.DefaultSeed, header[6..8]) == BinaryPrimitives.ReadUInt32LittleEndian(header[8..]));
        _sum = new Checksum(header[7]);
        return _inStream = true;
    }

    /// <summary>The block's only filter must be LZMA2 (others are for programs), its dictionary within bounds.</summary>
    byte DictionaryOf(byte[] header)
    {
        var flags = header[1];
        Demand((flags & 0x3F) == 0);
        var at = 2;
        for (var sizes = (flags >> 6 & 1) + (flags >> 7); sizes > 0; sizes--)
        {
            while (header[at++] >= 0x80) { }
        }
        Demand(header[at] == 0x21 && header[at + 1] == 1 && header[at + 2] <= 40);
        var bits = header[at + 2];
        Demand((2L | bits & 1) << (bits / 2 + 11) <= window);
        return bits;
    }

    void CloseBlock()
    {
        _block!.Dispose();
        _block = null;
        while ((_packed.Position - _start) % 4 != 0) Demand(One() == 0);
        Span<byte> check = stackalloc byte[64];
        check = check[..Checksum.SizeOf(_sum.Kind)];
        _packed.ReadExactly(check);
        Demand(_sum.Matches(check));
    }

    /// <summary>Index and footer: passed over, but they must be there.</summary>
    void CloseStream()
    {
        for (var numbers = Number() * 2; numbers > 0; numbers--) Number();
        while ((_packed.Position - _start) % 4 != 0) Demand(One() == 0);
        Span<byte> rest = stackalloc byte[4 + 12];
        _packed.ReadExactly(rest);
        Demand(rest.EndsWith("YZ"u8));
        _inStream = false;
    }

    long Number()
    {
        long number = 0;
        for (var shift = 0; shift < 56; shift += 7)
        {
            var b = One();
            number |= (long)(b & 0x7F) << shift;
            if (b < 0x80) return number;
        }
        throw new InvalidDataException();
    }

    int One() => _packed.ReadByte() is var one and >= 0 ? one : throw new EndOfStreamException();

    static void Demand(bool kept)
    {
        if (!kept) throw new InvalidDataException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _block?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Blocks and indexes are filled up to fours, counted from their own start. LZMA goes on behind a cut, with noise, unless it is told.</summary>
    sealed class Counted(Stream packed) : ReadOnlyStream
    {
        long _position;

        public bool MayEnd { get; set; }

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var read = packed.Read(buffer);
            if (read == 0 && !buffer.IsEmpty && !MayEnd) throw new EndOfStreamException();
            _position += read;
            return read;
        }
    }
}
