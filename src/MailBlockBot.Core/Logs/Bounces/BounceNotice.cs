// One notice of failure, line by line: its delivery status, its words, and the head of the mail that failed.
using System.Text;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>Gathers recipients and what is said of each; knows the message by the id that its own server's log has, where the notice tells it.</summary>
internal sealed class BounceNotice
{
    const int MostRecipients = 1000;

    readonly List<BounceRecipient> _recipients = [];
    readonly Dictionary<string, BounceRecipient> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    readonly BouncedMessage _message = new();
    readonly BounceRecipient _session = new("");
    readonly List<string> _announced = [];
    BounceRecipient? _current;
    BounceRecipient? _group;
    string? _action;
    BounceRecipient? _diagnosis;
    bool _delayed;
    bool _inTranscript;
    bool _inCopy;
    bool _hasStatus;
    bool _hasWords;

    /// <summary>Whether a line that begins a notice would begin another one: the words and the status of one may come in either order.</summary>
    public bool IsFull(string beginning) => _inCopy || (beginning.StartsWith("Reporting-MTA:", StringComparison.Ordinal) ? _hasStatus : _hasWords);

    /// <summary>A line without its blanks in front; empty for a blank one.</summary>
    public void Take(string line)
    {
        if (line.Length == 0)
        {
            (_group, _action, _diagnosis) = (null, null, null);
            if (_current is { HasWords: true }) _current = null;
            return;
        }
        _message.ReadEximIds(line);
        var field = BounceFields.Read(line, out var value);
        if (field != BounceField.None) TakeField(field, value);
        else if (_diagnosis is not null) _diagnosis.Add(line);
        else if (!_inCopy) TakeWords(line);
    }

    /// <summary>Hands on a record for each recipient; false when the notice names no reply.</summary>
    public bool Say(IRecords records)
    {
        if (_recipients.Count == 0) _recipients.AddRange(_announced.Take(MostRecipients).Select(address => new BounceRecipient(address)));
        var said = _recipients.Select(recipient => (Recipient: recipient, Words: Words(recipient))).Where(one => one.Words is not null).ToList();
        if (said.Count == 0) return false;
        // A notice that names no message is known by its words: twice the same is the same.
        var all = string.Join('\n', said.Select(one => one.Recipient.Address + one.Words));
        var id = Encoding.UTF8.GetBytes(_message.Id ?? $"bounce:{Fingerprint.Of(Encoding.UTF8.GetBytes(all)):x16}");
        if (_message.Script is { } script)
        {
            records.Accept(new LogRecord { Kind = RecordKind.Script, Id = id, Script = Encoding.UTF8.GetBytes(script), Uid = -1 });
        }
        foreach (var (recipient, words) in said)
        {
            if (Kind(recipient) is not { } kind) continue;
            var record = new LogRecord { Raw = Encoding.UTF8.GetBytes($"{recipient.Address}: {words}"), Kind = kind, Id = id, Uid = -1 };
            record.Recipient = Encoding.UTF8.GetBytes(recipient.Address);
            BounceReply.Read(Encoding.UTF8.GetBytes(words!), ref record);
            if (record.RemoteHost.IsEmpty && recipient.Host is not null) record.RemoteHost = Encoding.UTF8.GetBytes(recipient.Host);
            records.Accept(record);
        }
        return true;
    }

    // Sendmail says why in the session with the receiver, where no reason stands beside the address.
    string? Words(BounceRecipient recipient) => !recipient.HasCode && !_session.IsEmpty ? _session.Best : recipient.Best;

    RecordKind? Kind(BounceRecipient recipient) => recipient.Action?.ToLowerInvariant() switch
    {
        "failed" => RecordKind.Failed,
        "delayed" => RecordKind.Deferred,
        null => _delayed ? RecordKind.Deferred : RecordKind.Failed,
        _ => null,
    };

    void TakeField(BounceField field, string value)
    {
        var about = _group ?? (_recipients.Count > 0 ? _recipients[^1] : null);
        _diagnosis = null;
        switch (field)
        {
            case BounceField.Recipient:
            case BounceField.OriginalRecipient when _group is null:
                (_hasStatus, _inTranscript, _inCopy, _current) = (true, false, false, null);
                _group = Recipient(BounceFields.Address(value));
                _group.Action ??= _action;
                break;
            case BounceField.FailedRecipients when _announced.Count < MostRecipients:
                _announced.AddRange(value.Split(',', 20, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            // Exim writes the action before the recipient, all others after it.
            case BounceField.Action:
                if (_group is null) _action = value;
                else _group.Action = value;
                break;
            case BounceField.Status when about is not null:
                about.Status = value;
                break;
            case BounceField.RemoteHost when about is not null:
                about.Host = BounceFields.WithoutKind(value).Split(' ')[0];
                break;
            case BounceField.Diagnosis when about is not null:
                about.Begin();
                about.Add(BounceFields.WithoutKind(value));
                _diagnosis = about;
                break;
            default:
                _message.Take(field, value);
                break;
        }
    }

    void TakeWords(string line)
    {
        if (BounceMarks.Delay(line)) _delayed = true;
        if (BounceMarks.Copy(line))
        {
            (_inCopy, _current) = (true, null);
        }
        else if (line.Contains("Transcript of session follows", StringComparison.OrdinalIgnoreCase))
        {
            (_inTranscript, _current) = (true, null);
        }
        else if (_inTranscript)
        {
            TakeTranscript(line);
        }
        else if (BounceMarks.Answer(line))
        {
            _current = _recipients.Count > 0 ? _recipients[^1] : Recipient("");
            _current.Begin();
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) _current.Add(line[(colon + 2)..].Trim());
        }
        else if (BounceAddress.TryRead(line, out var address, out var rest) && !IsOfCurrent(address, rest))
        {
            _current = Recipient(address);
            _current.Begin();
            _hasWords = true;
            if (rest.Length > 0) _current.Add(rest);
        }
        else if (_current is { IsQuoting: true })
        {
            _current.Add(line);
        }
        else if (Addressee(line) is { } addressee)
        {
            _current = Recipient(addressee);
            _current.Begin();
            _hasWords = true;
            _current.Add(line);
        }
        else if (line.StartsWith("Status code ", StringComparison.Ordinal) && _recipients.Count > 0)
        {
            _recipients[^1].Status = line["Status code ".Length..];
        }
        else
        {
            _current?.Add(line);
        }
    }

    // Your message to a@b has been blocked.   Before any recipient is known, any sentence about the message will do.
    string? Addressee(string line)
    {
        var behind = BounceMarks.Addressed(line) ?? (_recipients.Count == 0 && BounceMarks.OfMessage(line) ? line : null);
        return behind is null ? null : BounceAddress.First(behind);
    }

    // A quoted reply may itself hold "<a@b>: Recipient address rejected"; a recipient of the notice's own is quoted with its host.
    bool IsOfCurrent(string address, string rest) => _current is { HasWords: true }
        && (_current.IsQuoting && !rest.StartsWith("host ", StringComparison.Ordinal) || _current.Address.Equals(address, StringComparison.OrdinalIgnoreCase));

    // <<< 550 5.7.1 ...   and   550 5.1.1 <a@b>... User unknown
    void TakeTranscript(string line)
    {
        if (line.StartsWith("... while talking to", StringComparison.Ordinal)) _session.Begin();
        else if (line.StartsWith("<<< ", StringComparison.Ordinal)) _session.Add(line[4..]);
        else if (line.IndexOf('<', StringComparison.Ordinal) is > 0 and var open && line.IndexOf('>', open) is > 0 and var close
            && _byAddress.TryGetValue(line[(open + 1)..close], out var recipient) && !recipient.HasCode)
        {
            recipient.Begin();
            recipient.Add(line);
        }
    }

    BounceRecipient Recipient(string address)
    {
        if (_byAddress.TryGetValue(address, out var recipient)) return recipient;
        recipient = new BounceRecipient(address);
        if (_recipients.Count >= MostRecipients) return recipient;
        _recipients.Add(recipient);
        return _byAddress[address] = recipient;
    }
}
