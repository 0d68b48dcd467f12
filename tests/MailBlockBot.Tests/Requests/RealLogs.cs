// Reads the copies of real logs that the tests of this room compare: access logs, and the mail log's arrivals with their script lines.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Requests;

/// <summary>One server's mail and access log.</summary>
sealed class RealLogs(string server)
{
    readonly List<(string? Script, int? Uid)> origins = [];

    public (string? Script, int? Uid) Named(int origin) => origins[origin];

    public IEnumerable<string> Access(string file) => System.IO.File.ReadLines(Sample(file));

    /// <summary>A small scan: the script line that stands before an arrival of the same id; a bounce does not count.</summary>
    public SendingTimes Sendings()
    {
        var sendings = new SendingTimes();
        var scripts = new Dictionary<string, string>();
        foreach (var line in System.IO.File.ReadLines(Sample("arrivals.log"), Encoding.Latin1))
        {
            var words = line.Split(' ');
            var id = words[2];
            if (words[3] == "X-PHP-Originating-Script:") scripts[id] = line[(line.IndexOf('"') + 1)..line.LastIndexOf('"')];
            if (words[3] != "<=" || words[4] == "<>") continue;
            var script = scripts.GetValueOrDefault(id, "");
            var colon = script.IndexOf(':');
            (string?, int?) origin = colon > 0 ? (script[(colon + 1)..], int.Parse(script[..colon], CultureInfo.InvariantCulture)) : (null, null);
            if (!origins.Contains(origin)) origins.Add(origin);
            sendings.Add(origins.IndexOf(origin), DateTime.Parse(line[..19], CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerSecond);
        }
        return sendings;
    }

    public static RequestLog Requests(IEnumerable<string> lines, int mostHits = 4_000_000)
    {
        var log = new RequestLog(mostHits);
        foreach (var line in lines) Add(log, line);
        return log;
    }

    public static void Add(RequestLog log, string line)
    {
        Assert.True(AccessLine.TryParse(Encoding.UTF8.GetBytes(line), out var access), line);
        log.Add(access);
    }

    string Sample(string file) => Path.Combine(AppContext.BaseDirectory, "Samples", "Requests", server, file);
}
