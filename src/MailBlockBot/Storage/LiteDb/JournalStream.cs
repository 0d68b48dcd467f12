// LiteDB's journal. LiteDB 5.0.20 sends it to the disk after nearly every page, fourteen times a commit (strace), and then reads it back page by page to copy it into
// the file. Once is enough, and that is when it must be there: before the first page is read back.
using Microsoft.Win32.SafeHandles;

namespace MailBlockBot.Storage.LiteDb;

/// <summary>A file that is on the disk before any of it is read. An empty one is no file. Its users take turns, as LiteDB's stream around it sees to.</summary>
/// <param name="path">The file; made when something is written.</param>
internal sealed class JournalStream(string path) : Stream
{
    SafeFileHandle? _file;
    bool _isOnDisk = true;

    /// <summary>How often it was sent to the disk.</summary>
    public long Syncs { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => true;
    public override long Position { get; set; }

    /// <summary>LiteDB asks where it opens its file and where it closes it. It deletes an empty journal that it has made itself, so this one is deleted here.</summary>
    public override long Length
    {
        get
        {
            if (_file is null && !File.Exists(path)) return 0;
            var length = RandomAccess.GetLength(Open());
            if (length > 0) return length;
            Close();
            File.Delete(path);
            return 0;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (!_isOnDisk) Sync();
        var read = RandomAccess.Read(Open(), buffer, Position);
        Position += read;
        return read;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _isOnDisk = false;
        RandomAccess.Write(Open(), buffer, Position);
        Position += buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Nothing: LiteDB's own thread asks for it whenever it has written all pages that it knows of.</summary>
    public override void Flush()
    {
    }

    /// <summary>LiteDB empties its journal when the pages are in the file, and that is on the disk.</summary>
    public override void SetLength(long value)
    {
        if (value > 0 || _file is not null || File.Exists(path)) RandomAccess.SetLength(Open(), value);
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    /// <summary>Lets go of the file. Whoever reads or writes afterwards opens it again: LiteDB closes and opens itself while it rebuilds its file.</summary>
    protected override void Dispose(bool disposing)
    {
        _file?.Dispose();
        _file = null;
        base.Dispose(disposing);
    }

    SafeFileHandle Open() => _file ??= File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

    void Sync()
    {
        RandomAccess.FlushToDisk(Open());
        (_isOnDisk, Syncs) = (true, Syncs + 1);
    }
}
