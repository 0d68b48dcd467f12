// The records of a log as plain objects: what tests of one format look at before anything is counted.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

internal sealed class Records : IRecords
{
    internal sealed record One(RecordKind Kind, string Id, string Recipient, string Reply, string Sender, string Script, string RemoteHost);

    readonly List<One> _all = [];

    public static IReadOnlyList<One> Read(byte[] log)
    {
        var records = new Records();
        var reader = new LogReader(records, Samples.Now);
        reader.Feed(log);
        reader.Finish();
        return records._all;
    }

    public void Accept(in LogRecord record) => _all.Add(new One(
        record.Kind, Text(record.Id), Text(record.Recipient), Text(record.Reply), Text(record.Sender), Text(record.Script), Text(record.RemoteHost)));

    public void Accept(in AccessLine access) { }

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
