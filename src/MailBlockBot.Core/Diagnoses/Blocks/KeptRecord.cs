// One record of a mail log in a block: its numbers, and where its fields lie.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>What <see cref="LogRecord"/> is while its bytes are at hand.</summary>
internal struct KeptRecord
{
    RecordKind _kind;
    Judgement? _judgement;
    bool _isBounce;
    int _process;
    int _uid;
    long _time;
    long _instant;
    Slice _raw, _server, _id, _recipient, _others, _rcptTo, _reply, _remoteHost, _script, _sender, _user, _login, _client, _subject, _directory;

    public void Keep(in LogRecord record, KeptText text)
    {
        (_kind, _isBounce, _process, _uid, _time, _instant) = (record.Kind, record.IsBounce, record.Process, record.Uid, record.Time, record.Instant);
        var whole = record.Raw;
        var raw = _raw = text.Keep(whole);
        _server = text.Keep(record.Server, whole, raw);
        _id = text.Keep(record.Id, whole, raw);
        _recipient = text.Keep(record.Recipient, whole, raw);
        _others = text.Keep(record.Others, whole, raw);
        _rcptTo = text.Keep(record.RcptTo, whole, raw);
        _reply = text.Keep(record.Reply, whole, raw);
        _remoteHost = text.Keep(record.RemoteHost, whole, raw);
        _script = text.Keep(record.Script, whole, raw);
        _sender = text.Keep(record.Sender, whole, raw);
        _user = text.Keep(record.User, whole, raw);
        _login = text.Keep(record.Login, whole, raw);
        _client = text.Keep(record.Client, whole, raw);
        _subject = text.Keep(record.Subject, whole, raw);
        _directory = text.Keep(record.Directory, whole, raw);
    }

    public void Judge(RecordJudge judge, KeptText text) => _judgement = judge.Judge(_kind, _reply.Of(text.Span));

    public readonly void Tell(IJudgedRecords weigher, KeptText text)
    {
        // Field by field, as where it was read: an initializer would make it twice.
        LogRecord record = default;
        (record.Kind, record.IsBounce, record.Process, record.Uid, record.Time, record.Instant) = (_kind, _isBounce, _process, _uid, _time, _instant);
        var bytes = text.Span;
        record.Raw = _raw.Of(bytes);
        record.Server = _server.Of(bytes);
        record.Id = _id.Of(bytes);
        record.Recipient = _recipient.Of(bytes);
        record.Others = _others.Of(bytes);
        record.RcptTo = _rcptTo.Of(bytes);
        record.Reply = _reply.Of(bytes);
        record.RemoteHost = _remoteHost.Of(bytes);
        record.Script = _script.Of(bytes);
        record.Sender = _sender.Of(bytes);
        record.User = _user.Of(bytes);
        record.Login = _login.Of(bytes);
        record.Client = _client.Of(bytes);
        record.Subject = _subject.Of(bytes);
        record.Directory = _directory.Of(bytes);
        weigher.Accept(record, _judgement);
    }
}
