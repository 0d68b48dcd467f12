// A kept file as one stream, a piece at a time in memory.
using MailBlockBot.Uploads;

namespace MailBlockBot.WebChat;

internal sealed class PieceStream(IPageStore pages, string chat, string file, byte[] first) : ReadOnlyStream
{
    byte[]? _piece = first;
    int _index, _at;

    public override int Read(Span<byte> buffer)
    {
        if (_piece is not null && _at == _piece.Length) Advance(pages.Fetch(chat, file, _index + 1).GetAwaiter().GetResult());
        return Copy(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_piece is not null && _at == _piece.Length) Advance(await pages.Fetch(chat, file, _index + 1).WaitAsync(cancellationToken));
        return Copy(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    void Advance(byte[]? next) => (_piece, _index, _at) = (next, _index + 1, 0);

    int Copy(Span<byte> buffer)
    {
        if (_piece is null) return 0;
        var count = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
