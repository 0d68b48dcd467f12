// One line of an access log in a block: its numbers, and where its fields lie.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses.Blocks;

/// <summary>What <see cref="AccessLine"/> is while its bytes are at hand.</summary>
internal struct KeptAccess
{
    long _time;
    int? _zoneMinutes;
    int _status;
    Slice _client, _host, _method, _path, _trailer;

    public void Keep(in AccessLine access, KeptText text)
    {
        (_time, _zoneMinutes, _status) = (access.Time, access.ZoneMinutes, access.Status);
        _client = text.Keep(access.Client);
        _host = text.Keep(access.Host);
        _method = text.Keep(access.Method);
        _path = text.Keep(access.Path);
        _trailer = text.Keep(access.Trailer);
    }

    public readonly void Tell(IJudgedRecords weigher, KeptText text)
    {
        var bytes = text.Span;
        var access = new AccessLine(_trailer.Of(bytes))
        {
            Time = _time,
            ZoneMinutes = _zoneMinutes,
            Status = _status,
            Client = _client.Of(bytes),
            Host = _host.Of(bytes),
            Method = _method.Of(bytes),
            Path = _path.Of(bytes),
        };
        weigher.Accept(access);
    }
}
