// Read by one thread and weighed by another: the same answer, the same faults, and no thread left behind.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.Logs;

namespace MailBlockBot.Tests;

public sealed class SideBySideTests
{
    public static TheoryData<string> Logs => ["hoster/splogger.log", "hoster/exim-mainlog.log", "cpanel/splogger.log", "cpanel/exim-mainlog.log"];

    static string Answer(Diagnosis diagnosis) =>
        DiagnosisJson.Write(diagnosis, AnswerWriter.Write(diagnosis, Language.English, HosterWords.Neutral, masked: false, buttons: false), Language.English, masked: false);

    static Diagnosis Read(int alone, int chunk, params byte[][] files)
    {
        using var relay = new SideBySide(alone);
        var reading = new Reading(Samples.Now, relay: relay);
        foreach (var file in files)
        {
            reading.Begin();
            foreach (var piece in file.Chunk(chunk)) reading.Feed(piece);
            reading.End();
        }
        return reading.Finish();
    }

    [Theory, MemberData(nameof(Logs))]
    public void A_real_log_gives_the_same_answer(string path)
    {
        var log = Samples.Bytes(["Samples", "real-exim", .. path.Split('/')]);
        var expected = Answer(Samples.Diagnose(log));
        Assert.Equal(expected, Answer(Read(0, 1 << 16, log)));
        Assert.Equal(expected, Answer(Read(5_000, 999_999, log)));
    }

    [Fact]
    public void Both_logs_of_a_case_meet_in_one_answer()
    {
        byte[][] logs = [Samples.Bytes("Samples", "real-exim", "hoster", "access_log.vhost_combined"), Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log")];
        var expected = Samples.Diagnose(logs);
        Assert.NotEmpty(expected.Requests);
        Assert.Equal(Answer(expected), Answer(Read(0, 1 << 16, logs)));
    }

    [Property(MaxTest = 200)]
    public bool Pieces_of_logs_in_any_order_give_the_same_answer(byte[] order, byte alone)
    {
        var log = ReaderProperties.Log(order);
        return Answer(Samples.Diagnose(log)) == Answer(Read(alone % 4, 1 + alone, log));
    }

    [Fact]
    public void A_record_longer_than_a_block_is_kept_whole()
    {
        var reply = string.Join(' ', Enumerable.Repeat("550 spam", 7_000));
        var log = string.Concat(Enumerable.Range(0, 9).Select(number =>
            $"Jun 25 01:23:4{number} vh84 splogger[3201]: 1joDo{number}-0005Bd-LB ** a@b.example R=x T=y: SMTP error from remote mail server after end of data: {reply}\n"));
        var diagnosis = Read(0, 10_000, Encoding.UTF8.GetBytes(log));
        Assert.Equal((9L, Answer(Samples.Diagnose(Encoding.UTF8.GetBytes(log)))), (diagnosis.Failed, Answer(diagnosis)));
    }

    [Fact]
    public void What_the_weigher_throws_is_thrown_to_the_reader()
    {
        using var relay = new SideBySide(0);
        var records = relay.Before(ReplyBook.Standard, new Faulty());
        var fault = Assert.Throws<InvalidOperationException>(() =>
        {
            for (var i = 0; i < 100_000; i++) records.Accept(default(LogRecord));
            relay.Finish();
        });
        Assert.Equal("Weighing failed.", fault.Message);
    }

    [Fact]
    public void A_reading_given_up_in_the_middle_leaves_nobody_at_work()
    {
        var weigher = new Counting();
        using (var relay = new SideBySide(0))
        {
            var records = relay.Before(ReplyBook.Standard, weigher);
            for (var i = 0; i < 50_000; i++) records.Accept(default(LogRecord));
        }
        var counted = weigher.Count;
        Assert.InRange(counted, 1, 50_000);
        Thread.Sleep(50);
        Assert.Equal(counted, weigher.Count);
    }

    sealed class Faulty : IJudgedRecords
    {
        public void Accept(in LogRecord record, Judgement? judgement) => throw new InvalidOperationException("Weighing failed.");
        public void Accept(in AccessLine access) => throw new InvalidOperationException("Weighing failed.");
    }

    sealed class Counting : IJudgedRecords
    {
        public int Count { get; private set; }
        public void Accept(in LogRecord record, Judgement? judgement) => Count++;
        public void Accept(in AccessLine access) => Count++;
    }
}
