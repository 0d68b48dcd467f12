// The kinds of mail log, in one ordered table: the first that claims a record reads it.
namespace MailBlockBot.Core.Logs;

/// <summary>The formats of one reading.</summary>
internal sealed class LogFormats
{
    readonly SyslogExim _syslog = new();
    readonly NativeExim _native = new();
    readonly LogFormat[] _inOrder;

    public LogFormats() => _inOrder = [new Postfix(), new QmailSend(), new Sendmail(), new PhpMail(), _syslog, _native];

    /// <summary>The record's format; null when none claims it.</summary>
    /// <param name="prefix">The record's prefix.</param>
    /// <param name="text">What stands behind it.</param>
    /// <param name="id">The length of the Exim id that the text begins with; 0 when it begins otherwise.</param>
    public LogFormat? Of(in Prefix prefix, ReadOnlySpan<byte> text, out int id)
    {
        // A message id of Exim's tells at once, whatever name the hoster's syslog gives it. Hardly another record is asked for in a long log.
        id = EximId.Length(text);
        if (id > 0) return prefix.Program.IsEmpty ? _native : _syslog;
        foreach (var format in _inOrder)
            if (format.Claims(prefix, text))
                return format;
        return null;
    }
}
