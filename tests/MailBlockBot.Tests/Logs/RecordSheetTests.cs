// What a line says, field by field: Samples/records/*.txt hold lines as servers write them, and behind each group what must be read of it and nothing else.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

/// <summary>
/// A sheet is cut into entries by <c>## what it shows</c>. Lines that begin with <c>= </c> are what must be read: the kind, then each field that is not empty,
/// <c>= Failed; time 2026-11-24 10:58:24; to a@b.example</c>, or <c>= unread 2</c>. All others are the log. It is read at once and byte by byte.
/// </summary>
public sealed class RecordSheetTests
{
    static readonly string Folder = Samples.Path("Samples", "records");

    public static TheoryData<string> Sheets => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory, MemberData(nameof(Sheets))]
    public void Every_entry_reads_as_it_says(string sheet)
    {
        var entries = File.ReadAllText(Path.Combine(Folder, sheet + ".txt")).Split("## ", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(entries, entry =>
        {
            var lines = entry.TrimEnd('\n').Split('\n');
            var log = string.Concat(lines.Skip(1).Where(line => !line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line + "\n"));
            var expected = lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
            Assert.Equal(expected, Read(log));
            Assert.Equal(expected, Read(log, chunk: 1));
        });
    }

    internal static IEnumerable<string> Read(string log, int chunk = int.MaxValue)
    {
        var said = new Said();
        var reader = new LogReader(said, Samples.Now);
        foreach (var piece in Encoding.UTF8.GetBytes(log).Chunk(chunk)) reader.Feed(piece);
        reader.Finish();
        Assert.Equal(log.Split('\n').Count(line => line.Trim().Length > 0), reader.LineCount);
        return reader.UnreadCount == 0 ? said.All : said.All.Append($"unread {reader.UnreadCount}");
    }

    sealed class Said : IRecords
    {
        public List<string> All { get; } = [];

        public void Accept(in LogRecord record)
        {
            var line = new StringBuilder(record.Kind.ToString());
            Add(line, "time", Time(record.Time));
            Add(line, "instant", Time(record.Instant));
            Add(line, "server", Text(record.Server));
            Add(line, "process", record.Process == 0 ? "" : record.Process.ToString(CultureInfo.InvariantCulture));
            Add(line, "id", Text(record.Id));
            if (record.IsBounce) line.Append("; bounce");
            Add(line, "to", Text(record.Recipient));
            Add(line, "others", Text(record.Others));
            Add(line, "rcpt", Text(record.RcptTo));
            Add(line, "host", Text(record.RemoteHost));
            Add(line, "script", Text(record.Script));
            Add(line, "uid", record.Uid < 0 ? "" : record.Uid.ToString(CultureInfo.InvariantCulture));
            Add(line, "from", Text(record.Sender));
            Add(line, "user", Text(record.User));
            Add(line, "login", Text(record.Login));
            Add(line, "client", Text(record.Client));
            Add(line, "subject", Text(record.Subject));
            Add(line, "directory", Text(record.Directory));
            Add(line, "reply", Text(record.Reply));
            All.Add(line.ToString());
        }

        public void Accept(in AccessLine access)
        {
            var line = new StringBuilder("Access");
            Add(line, "time", Time(access.Time));
            Add(line, "zone", access.ZoneMinutes?.ToString(CultureInfo.InvariantCulture) ?? "");
            Add(line, "client", Text(access.Client));
            Add(line, "host", Text(access.Host));
            Add(line, "method", Text(access.Method));
            Add(line, "path", Text(access.Path));
            Add(line, "status", access.Status == 0 ? "" : access.Status.ToString(CultureInfo.InvariantCulture));
            Add(line, "referrer", Text(access.Referrer));
            Add(line, "agent", Text(access.Agent));
            All.Add(line.ToString());
        }

        static void Add(StringBuilder line, string name, string value)
        {
            if (value.Length > 0) line.Append("; ").Append(name).Append(' ').Append(value);
        }

        static string Time(long seconds) => seconds == 0 ? "" : Clock.ToDateTime(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

        static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Replace("\n", "\\n", StringComparison.Ordinal);
    }
}
