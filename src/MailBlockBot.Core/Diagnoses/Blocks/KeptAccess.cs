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
        var access = new AccessLine(text.Of(_trailer))
        {
            Time = _time,
            ZoneMinutes = _zoneMinutes,
            Status = _status,
            Client = text.Of(_client),
            Host = text.Of(_host),
            Method = text.Of(_method),
            Path = text.Of(_path),
        };
        weigher.Accept(access);
    }
}
