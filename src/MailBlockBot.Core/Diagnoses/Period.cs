// When the log begins and ends, and on which servers it was written.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>First and last time of the mail records.</summary>
internal sealed class Period
{
    readonly NameTally _servers = new();
    int _server = NameTally.None;
    byte[] _serverName = [];
    long _run;

    public long First { get; private set; } = long.MaxValue;

    public long Last { get; private set; }

    public IReadOnlyList<string> Servers
    {
        get
        {
            CountRun();
            return _servers.Top(5);
        }
    }

    public void Note(in LogRecord record)
    {
        if (record.Time > 0)
        {
            if (record.Time < First) First = record.Time;
            if (record.Time > Last) Last = record.Time;
        }
        if (record.Server.IsEmpty) return;
        if (!record.Server.SequenceEqual(_serverName))
        {
            CountRun();
            (_serverName, _server) = (record.Server.ToArray(), _servers.Number(record.Server));
        }
        _run++;
    }

    // A log is mostly of one server: its lines are counted by the run, not one by one.
    void CountRun()
    {
        _servers.Count(_server, _run);
        _run = 0;
    }
}
