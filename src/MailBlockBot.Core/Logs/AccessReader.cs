// Neighbouring lines of an access log share their second, and nearly all are written as servers write them by default: those are read with few looks.
namespace MailBlockBot.Core.Logs;

/// <summary>Reads one log's requests: the same answers as <see cref="AccessLine.TryParse"/>, sooner for a plain line (<see cref="AccessStart"/>).</summary>
internal sealed class AccessReader
{
    const int LongestStamp = 40;
    readonly byte[] _stampText = new byte[LongestStamp];
    int _stampLength;
    AccessStamp _stamp;

    public bool TryRead(ReadOnlySpan<byte> line, out AccessLine access)
    {
        access = default;
        if (!AccessStart.TryPlain(line, out var client, out var open) || client == 0 || !TryStamp(line[open..], out var stamp, out var length)) return AccessLine.TryParse(line, out access);
        var rest = line[(open + length)..];
        if (!rest.StartsWith(" \""u8) || line[^1] <= ' ') return AccessLine.TryParse(line, out access);
        return AccessLine.TryParseRequest(rest[1..], stamp, line[..client], host: default, out access);
    }

    bool TryStamp(ReadOnlySpan<byte> text, out AccessStamp stamp, out int length)
    {
        (stamp, length) = (_stamp, _stampLength);
        if (length > 0 && text.StartsWith(_stampText.AsSpan(0, length))) return true;
        if (!AccessStamp.TryBracketed(text, out stamp, out length)) return false;
        if (length > LongestStamp) return true;
        text[..length].CopyTo(_stampText);
        (_stamp, _stampLength) = (stamp, length);
        return true;
    }
}
