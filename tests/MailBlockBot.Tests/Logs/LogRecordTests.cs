// A record's fields are read back as they were written, whether its own text holds them or not.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class LogRecordTests
{
    static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    [Fact]
    public void A_piece_of_the_text_and_a_text_of_its_own_are_read_alike()
    {
        var raw = Bytes("1joDo0-0005Bd-LB ** a@b.example: 550 no");
        var record = new LogRecord { Raw = raw };
        record.Id = raw.AsSpan(0, 16);
        record.Recipient = raw.AsSpan(20, 11);
        record.Reply = Bytes("550 said by another");
        record.RcptTo = Bytes("a@b.example");
        record.Sender = raw.AsSpan(raw.Length - 2);
        record.User = default;
        Assert.Equal(
            ["1joDo0-0005Bd-LB", "a@b.example", "550 said by another", "a@b.example", "no", "", ""],
            [Text(record.Id), Text(record.Recipient), Text(record.Reply), Text(record.RcptTo), Text(record.Sender), Text(record.User), Text(record.Login)]);
        Assert.Equal("550 said by anothera@b.example", Text(record.Beside));
    }

    [Fact]
    public void A_field_may_be_cut_from_one_that_stands_beside_the_text_and_grow_out_of_its_room()
    {
        LogRecord record = default;
        record.Begin(Bytes("raw"), new ByteBuffer(8));
        record.Reply = Bytes(new string('x', 500) + "mx.example");
        record.RemoteHost = record.Reply[500..];
        record.Reply = record.Reply[..3];
        record.Others = Bytes("others");
        record.Others = record.Others[2..];
        Assert.Equal(["raw", "mx.example", "xxx", "hers"], [Text(record.Raw), Text(record.RemoteHost), Text(record.Reply), Text(record.Others)]);
    }

    [Fact]
    public void Without_a_text_every_field_stands_beside()
    {
        var record = new LogRecord { Id = Bytes("7@1"), Script = Bytes("1254:tools.php") };
        Assert.Equal(["7@1", "1254:tools.php", ""], [Text(record.Id), Text(record.Script), Text(record.Raw)]);
    }

    [Fact]
    public void A_record_told_again_is_the_same_record()
    {
        var raw = Bytes("text of a line");
        var read = new LogRecord { Raw = raw, Kind = RecordKind.Failed, IsBounce = true, Process = 7, Uid = -1, Time = 63 };
        read.Reply = raw.AsSpan(5, 2);
        read.Server = Bytes("vh84");
        LogRecord told = default;
        told.Recall(read.Fields, Bytes("text of a line"), Bytes("vh84"));
        Assert.Equal((RecordKind.Failed, true, 7, -1, 63), (told.Kind, told.IsBounce, told.Process, told.Uid, told.Time));
        Assert.Equal(["of", "vh84", "", "text of a line"], [Text(told.Reply), Text(told.Server), Text(told.Id), Text(told.Raw)]);
    }
}
