// What qmail-remote or qmail-local reported of a delivery, made readable again: qmail-send writes blanks as "_" and line ends as "/".
namespace MailBlockBot.Core.Logs;

/// <summary>Finds the receiver's reply in a report, else the own words.</summary>
internal sealed class QmailReport
{
    const int Longest = 4096;
    readonly ByteBuffer _reply = new();

    static ReadOnlySpan<byte> Said => "Remote_host_said:_"u8;

    /// <summary>The reply, its lines divided by line feeds. Lives until the next call.</summary>
    public ReadOnlySpan<byte> Read(ReadOnlySpan<byte> report)
    {
        if (report.IndexOf(Said) is >= 0 and var said) report = report[(said + Said.Length)..];
        // qmail-remote's and qmail-send's own last lines, after the reply.
        if (report.LastIndexOf("/I'm_not_going_to_try_again;"u8) is >= 0 and var tired) report = report[..tired];
        if (report.LastIndexOf("/Giving_up_on_"u8) is >= 0 and var over) report = report[..over];
        report = report[..Math.Min(report.Length, Longest)].TrimEnd((byte)'/');
        _reply.Clear();
        for (var at = 0; at < report.Length; at++)
        {
            var b = report[at];
            _reply.Append(b == '_' ? (byte)' ' : b == '/' && IsReplyLine(report[(at + 1)..]) ? (byte)'\n' : b);
        }
        return _reply.Span;
    }

    // A slash is a line end only before the next line's code: 550-5.7.26_ or 550_; elsewhere it stands in a link.
    static bool IsReplyLine(ReadOnlySpan<byte> text) =>
        text.Length >= 4 && text[0] is (byte)'4' or (byte)'5' && Clock.TwoDigits(text, 1) >= 0 && text[3] is (byte)'-' or (byte)'_';
}
