// Records that were kept in a block are told as they were read: every field of every one.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    public bool Every_field_comes_back(byte[] order, bool judged) =>
        Told(ReaderProperties.Log(order), new AtOnce()) == Told(ReaderProperties.Log(order), new Kept(judged ? 1 : 0, 1));

    [Theory]
    [InlineData("real-exim", "hoster", "splogger.log")]
    [InlineData("real-exim", "hoster", "access_log.vhost_combined")]
    [InlineData("real-exim", "cpanel", "exim-mainlog.log")]
    [InlineData("postfix", "postfix.log")]
    public void Every_field_of_a_real_log_comes_back(params string[] path)
    {
        var log = Samples.Bytes(["Samples", .. path]);
        var told = Told(log, new AtOnce());
        Assert.True(told.Count(c => c == '\n') > 100);
        Assert.Equal(told, Told(log, new Kept(1, 2)));
    }

    [Fact]
    public void A_block_is_full_by_its_records_or_by_its_bytes_and_empty_when_cleared()
    {
        var block = new RecordBlock();
        Assert.True(block.IsEmpty);
        var taken = 0;
        while (!block.IsFull)
        {
            block.Accept(new LogRecord { Reply = "550 no"u8 });
            taken++;
        }
        Assert.InRange(taken, 100, 10_000);
        block.Clear();
        Assert.True(block is { IsEmpty: true, IsFull: false });
        block.Accept(new LogRecord { Raw = new byte[1 << 20] });
        Assert.True(block is { IsEmpty: false, IsFull: true });
    }

    [Fact]
    public void Lines_so_short_that_their_text_outlasts_a_block_come_back()
    {
        var log = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 6_000).Select(number => $"Jun 25 01:23:45 h exim: {number}\n")));
        var told = Told(log, new AtOnce());
        Assert.Equal(6_000, told.Count(c => c == '\n'));
        Assert.Equal(told, Told(log, new Kept(0, 1)));
    }

    [Fact]
    public void A_text_is_held_as_it_is_as_long_as_there_is_room()
    {
        var block = new RecordBlock();
        var text = Encoding.ASCII.GetBytes(new string('a', LogReader.Piece));
        Assert.True(block.TryHold(text, out var held));
        Assert.True(held.SequenceEqual(text));
        Assert.True(block.TryHold("beside"u8, out var second));
        Assert.Equal("beside", Encoding.ASCII.GetString(second));
        Assert.True(held.SequenceEqual(text));
        Assert.False(block.TryHold(text, out _));
        Assert.True(Unsafe.AreSame(ref MemoryMarshal.GetReference(block.Hold(text)), ref MemoryMarshal.GetReference<byte>(text)));
        block.Clear();
        Assert.True(block.TryHold(text, out _));
    }

    static string Told(byte[] log, ITeller teller)
    {
        var reader = new LogReader(teller, Samples.Now);
        reader.Feed(log);
        reader.Finish();
        return teller.Finish();
    }

    interface ITeller : IRecords
    {
        string Finish();
    }

    sealed class AtOnce : ITeller
    {
        readonly Judging _judging;
        readonly Written _written = new();

        public AtOnce() => _judging = new(new RecordJudge(ReplyBook.Standard), _written);

        public void Accept(in LogRecord record) => _judging.Accept(record);

        public void Accept(in AccessLine access) => _judging.Accept(access);

        public string Finish() => _written.ToString();
    }

    // Mail records first, then those of access logs, as a block tells them.
    sealed class Written : IJudgedRecords
    {
        readonly StringBuilder _mail = new();
        readonly StringBuilder _access = new();

        public void Accept(in LogRecord r, Judgement? judgement)
        {
            _mail.Append(CultureInfo.InvariantCulture, $"{r.Kind} {r.Time} {r.Process} {r.Uid} {r.IsBounce} {judgement?.Rule}");
            Write(_mail, r.Server, r.Id, r.Recipient, r.RcptTo, r.Reply, default);
            Write(_mail, r.RemoteHost, r.Script, r.Sender, r.User, r.Login, r.Client);
            Write(_mail, r.Subject, r.Directory, r.Raw, default, default, "\n"u8);
        }

        public void Accept(in AccessLine a)
        {
            _access.Append(CultureInfo.InvariantCulture, $"{a.Time} {a.ZoneMinutes} {a.Status}");
            Write(_access, a.Client, a.Host, a.Method, a.Path, a.Referrer, a.Agent);
            _access.Append('\n');
        }

        public override string ToString() => _mail.ToString() + _access;

        static void Write(StringBuilder into, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, ReadOnlySpan<byte> e, ReadOnlySpan<byte> f) =>
            into.Append('|').Append(Text(a)).Append('|').Append(Text(b)).Append('|').Append(Text(c)).Append('|').Append(Text(d)).Append('|').Append(Text(e)).Append('|').Append(Text(f));

        static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
    }

    // Whoever has the time judges: here each block in its turn before it is handed over, or as it is told.
    sealed class Kept(int judgedOf, int of) : ITeller
    {
        readonly RecordBlock _block = new();
        readonly Written _written = new();
        readonly RecordJudge _reader = new(ReplyBook.Standard);
        readonly RecordJudge _weigher = new(ReplyBook.Standard);
        int _blocks;

        public ReadOnlySpan<byte> Hold(ReadOnlySpan<byte> text)
        {
            if (_block.TryHold(text, out var held)) return held;
            Tell();
            return _block.Hold(text);
        }

        public void Accept(in LogRecord record)
        {
            _block.Accept(record);
            if (_block.IsFull) Tell();
        }

        public void Accept(in AccessLine access)
        {
            _block.Accept(access);
            if (_block.IsFull) Tell();
        }

        public string Finish()
        {
            Tell();
            return _written.ToString();
        }

        void Tell()
        {
            if (_blocks++ % of < judgedOf) _block.Judge(_reader);
            _block.Tell(_weigher, _written);
            _block.Clear();
        }
    }
}
