// Records that were kept in a block are told as they were read: every field of every one.
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Diagnoses.Blocks;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;
using MailBlockBot.Tests.Logs;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class RecordBlockTests
{
    [Property(MaxTest = 300)]
    public bool Every_field_comes_back(byte[] order) => Told(ReaderProperties.Log(order), new Direct()) == Told(ReaderProperties.Log(order), new Kept());

    [Theory]
    [InlineData("real-exim", "hoster", "splogger.log")]
    [InlineData("real-exim", "hoster", "access_log.vhost_combined")]
    [InlineData("real-exim", "cpanel", "exim-mainlog.log")]
    [InlineData("postfix", "postfix.log")]
    public void Every_field_of_a_real_log_comes_back(params string[] path)
    {
        var log = Samples.Bytes(["Samples", .. path]);
        var told = Told(log, new Direct());
        Assert.True(told.Count(c => c == '\n') > 100);
        Assert.Equal(told, Told(log, new Kept()));
    }

    [Fact]
    public void A_block_is_full_by_its_records_or_by_its_bytes_and_empty_when_cleared()
    {
        var block = new RecordBlock();
        Assert.True(block.IsEmpty);
        var taken = 0;
        while (!block.IsFull)
        {
            block.Accept(new LogRecord { Reply = "550 no"u8 }, null);
            taken++;
        }
        Assert.InRange(taken, 100, 10_000);
        block.Clear();
        Assert.True(block is { IsEmpty: true, IsFull: false });
        block.Accept(new LogRecord { Raw = new byte[1 << 20] }, null);
        Assert.True(block is { IsEmpty: false, IsFull: true });
    }

    static string Told(byte[] log, Teller teller)
    {
        var reader = new LogReader(new Judging(ReplyBook.Standard, teller), Samples.Now);
        reader.Feed(log);
        reader.Finish();
        return teller.Finish();
    }

    abstract class Teller : IJudgedRecords
    {
        public abstract void Accept(in LogRecord record, Judgement? judgement);
        public abstract void Accept(in AccessLine access);
        public abstract string Finish();
    }

    // Mail records first, then those of access logs, as a block tells them.
    sealed class Direct : Teller
    {
        readonly StringBuilder _mail = new();
        readonly StringBuilder _access = new();

        public override void Accept(in LogRecord r, Judgement? judgement)
        {
            _mail.Append(CultureInfo.InvariantCulture, $"{r.Kind} {r.Time} {r.Instant} {r.Process} {r.Uid} {r.IsBounce} {judgement?.Rule}");
            Write(_mail, r.Server, r.Id, r.Recipient, r.Others, r.RcptTo, r.Reply);
            Write(_mail, r.RemoteHost, r.Script, r.Sender, r.User, r.Login, r.Client);
            Write(_mail, r.Subject, r.Directory, r.Raw, default, default, "\n"u8);
        }

        public override void Accept(in AccessLine a)
        {
            _access.Append(CultureInfo.InvariantCulture, $"{a.Time} {a.ZoneMinutes} {a.Status}");
            Write(_access, a.Client, a.Host, a.Method, a.Path, a.Referrer, a.Agent);
            _access.Append('\n');
        }

        public override string Finish() => _mail.ToString() + _access;

        static void Write(StringBuilder into, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, ReadOnlySpan<byte> e, ReadOnlySpan<byte> f) =>
            into.Append('|').Append(Text(a)).Append('|').Append(Text(b)).Append('|').Append(Text(c)).Append('|').Append(Text(d)).Append('|').Append(Text(e)).Append('|').Append(Text(f));

        static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
    }

    sealed class Kept : Teller
    {
        readonly RecordBlock _block = new();
        readonly Direct _direct = new();

        public override void Accept(in LogRecord record, Judgement? judgement)
        {
            _block.Accept(record, judgement);
            if (_block.IsFull) Tell();
        }

        public override void Accept(in AccessLine access)
        {
            _block.Accept(access);
            if (_block.IsFull) Tell();
        }

        public override string Finish()
        {
            Tell();
            return _direct.Finish();
        }

        void Tell()
        {
            _block.Tell(_direct);
            _block.Clear();
        }
    }
}
