// Which message a notice is about: the id that its own server's log has for it, and the script that its head names.
using System.Buffers;
using System.Text;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Reads the fields of the mail that failed. Of several the last one counts: a notice's own head stands before the copied one.</summary>
internal sealed class BouncedMessage
{
    string? _messageId;
    string? _serverId;

    /// <summary>The value of X-PHP-Originating-Script or X-PHP-Script; null where neither stands.</summary>
    public string? Script { get; private set; }

    /// <summary>The id in the own server's log, else the Message-ID; null without any.</summary>
    public string? Id => _serverId ?? _messageId;

    public void Take(BounceField field, string value)
    {
        switch (field)
        {
            case BounceField.QueueId:
                _serverId = value;
                break;
            case BounceField.MessageId:
                _messageId = value;
                // Exim's own: <E1xVlLV-0004li-0j@vh84>
                if (value.StartsWith("<E", StringComparison.Ordinal)) ReadEximId(value, 2);
                break;
            case BounceField.Script:
                Script = value;
                break;
        }
    }

    /// <summary>Received: from ca11207 by vh84 with local (Exim 4.96) (envelope-from &lt;a@b&gt;) id 1xVlLV-0004li-0j for x@y, maybe on several lines.</summary>
    public void ReadEximIds(string line)
    {
        for (var at = 0; line.IndexOf("id ", at, StringComparison.Ordinal) is >= 0 and var word; at = word + 3) ReadEximId(line, word + 3);
    }

    void ReadEximId(string line, int at)
    {
        Span<byte> id = stackalloc byte[24];
        var word = line.AsSpan(at);
        if (Ascii.FromUtf16(word[..Math.Min(word.Length, id.Length)], id, out var written) != OperationStatus.Done) return;
        if (EximId.Length(id[..written]) is > 0 and var length) _serverId = line.Substring(at, length);
    }
}
