// The encoding of a file, found from its first bytes: UTF-8 (with or without mark) passes through, UTF-16 is turned into UTF-8.
using System.Text;

namespace MailBlockBot.Core.Logs;

/// <summary>Hands on the bytes of a stream as UTF-8. Windows-1251 is told line by line, later: a log is mostly ASCII and may mix.</summary>
internal sealed class TextDecoder(Action<ReadOnlySpan<byte>> next)
{
    const int Look = 4;
    readonly ByteBuffer _start = new();
    bool _decided;
    Decoder? _utf16;
    readonly char[] _chars = new char[4096];
    readonly byte[] _utf8 = new byte[4096 * 3];

    public void Feed(ReadOnlySpan<byte> chunk)
    {
        if (!_decided)
        {
            _start.Append(chunk);
            if (_start.Length < Look) return;
            Decide();
            return;
        }
        Pass(chunk);
    }

    public void Finish()
    {
        if (!_decided) Decide();
        if (_utf16 is not null) Decode([], flush: true);
    }

    void Decide()
    {
        _decided = true;
        var start = _start.Span;
        var skip = 0;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) skip = 3;
        else if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) (_utf16, skip) = (Encoding.Unicode.GetDecoder(), 2);
        else if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) (_utf16, skip) = (Encoding.BigEndianUnicode.GetDecoder(), 2);
        else if (start.Length >= Look && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) _utf16 = Encoding.Unicode.GetDecoder();
        else if (start.Length >= Look && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) _utf16 = Encoding.BigEndianUnicode.GetDecoder();
        Pass(start[skip..]);
        _start.Clear();
    }

    void Pass(ReadOnlySpan<byte> chunk)
    {
        if (_utf16 is null) next(chunk);
        else Decode(chunk, flush: false);
    }

    void Decode(ReadOnlySpan<byte> chunk, bool flush)
    {
        bool completed;
        do
        {
            _utf16!.Convert(chunk, _chars, flush, out var used, out var chars, out completed);
            chunk = chunk[used..];
            next(_utf8.AsSpan(0, Encoding.UTF8.GetBytes(_chars.AsSpan(0, chars), _utf8)));
        }
        while (!completed);
    }
}
