// The figures of each origin while a log is read.
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>One origin's running figures.</summary>
internal sealed class OriginFigures(Origin origin)
{
    const int MostClients = 1000;
    // An IPv6 address at its longest: RFC 4291, 2.2, with an IPv4 address at its end.
    const int LongestClient = 45;
    NameTally? _clients;

    public Origin Origin { get; } = origin;

    /// <summary>The script's value as read; null where there is no script.</summary>
    public ScriptValue? Script { get; init; }

    public long Messages { get; set; }
    public long Failed => Failures.Sum();
    public long[] Failures { get; } = new long[Enum.GetValues<Verdict>().Length];
    public string? Directory { get; set; }
    public string? User { get; set; }
    public long First { get; set; } = long.MaxValue;
    public long Last { get; set; }

    /// <summary>A subject that tells of a form's copy to its sender, of sharing by mail or of a template left open.</summary>
    public string? CopySubject { get; set; }

    public void CountClient(ReadOnlySpan<byte> client)
    {
        _clients ??= new NameTally(MostClients);
        _clients.Count(_clients.Number(client[..Math.Min(client.Length, LongestClient)]));
    }

    /// <summary>The clients that used the origin most.</summary>
    public IReadOnlyList<string> Clients(int most) => _clients?.Top(most) ?? [];
}

/// <summary>Origins by what the log calls them.</summary>
internal sealed class OriginTally
{
    // A hostile log may name a new script in every line: past this many the rest counts as one.
    const int MostOrigins = 10_000;
    readonly KeyNumbers _byBytes = new();
    readonly Dictionary<Origin, int> _byOrigin = [];
    readonly Dictionary<int, int> _cronByUser = [];
    // A mailing's script and user stand in every message of it.
    (ulong Key, int Index) _lastScript = (0, LiveMessage.NoScript);
    (ulong Key, int Index) _lastName = (0, LiveMessage.NoScript);
    int _unknown = LiveMessage.NoScript;
    readonly List<OriginFigures> _figures = [];

    public IReadOnlyList<OriginFigures> Figures => _figures;

    public int OfScript(ReadOnlySpan<byte> value)
    {
        var key = Fingerprint.Of(value, (ulong)OriginKind.Script);
        if (key != _lastScript.Key) _lastScript = (key, OfScript(key, value));
        return _lastScript.Index;
    }

    int OfScript(ulong key, ReadOnlySpan<byte> value)
    {
        if (_byBytes.TryFind(key, out var index)) return index;
        var script = ScriptValue.Read(value);
        index = script.Name.Length == 0 ? LiveMessage.EmptyScript : Of(new Origin(OriginKind.Script, script.Name, script.Uid, Evaluated: script.Evaluated), script);
        if (_byBytes.Count < MostOrigins) _byBytes.Set(key, index);
        return index;
    }

    /// <summary>The origin of a kind that a name (login or user) tells apart.</summary>
    public int Of(OriginKind kind, ReadOnlySpan<byte> name)
    {
        var key = Fingerprint.Of(name, (ulong)kind + 1000);
        if (key != _lastName.Key) _lastName = (key, Of(key, kind, name));
        return _lastName.Index;
    }

    int Of(ulong key, OriginKind kind, ReadOnlySpan<byte> name)
    {
        if (_byBytes.TryFind(key, out var index)) return index;
        var text = name.IsEmpty ? null : Addresses.Text(name);
        index = Of(kind == OriginKind.Mailbox ? new Origin(kind, Login: text) : new Origin(kind, User: text));
        if (_byBytes.Count < MostOrigins) _byBytes.Set(key, index);
        return index;
    }

    /// <summary>The origin of messages without an arrival line.</summary>
    public int Unknown => _unknown >= 0 ? _unknown : _unknown = Of(new Origin(OriginKind.Unknown));

    /// <summary>The scheduled tasks of the user that an arrival names.</summary>
    public int OfCron(int arrival)
    {
        if (_cronByUser.TryGetValue(arrival, out var index)) return index;
        return _cronByUser[arrival] = Of(new Origin(OriginKind.CronOrPipe, User: _figures[arrival].Origin.User));
    }

    int Of(Origin origin, ScriptValue? script = null)
    {
        if (_byOrigin.TryGetValue(origin, out var index)) return index;
        // The one for the rest always finds room.
        if (_figures.Count >= MostOrigins && origin.Kind != OriginKind.Unknown) return Unknown;
        _figures.Add(new OriginFigures(origin) { Script = script });
        return _byOrigin[origin] = _figures.Count - 1;
    }
}
