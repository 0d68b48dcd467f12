// A large log is read by one thread and weighed by another: blocks of records go from the one to the other, and come back empty. Replies are judged by whichever has the time.
using System.Collections.Concurrent;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Diagnoses.Blocks;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Replies;

namespace MailBlockBot;

/// <summary>For one reading. Dispose it, also when the reading was given up in the middle: its second thread ends then.</summary>
/// <param name="alone">So many records are handed on at once: a paste or a small file is over before a second thread would have begun.</param>
internal sealed class SideBySide(int alone = SideBySide.Alone) : IRecordRelay, IRecords, IDisposable
{
    const int Alone = 20_000;
    const int Blocks = 8;

    readonly BlockingCollection<RecordBlock> _full = new(Blocks);
    // The one that came back last is still in the cache: where the weigher keeps up, two or three go round.
    readonly BlockingCollection<RecordBlock> _empty = new(new ConcurrentStack<RecordBlock>(), Blocks);
    RecordJudge? _judge;
    RecordJudge? _weighersJudge;
    IJudgedRecords? _weigher;
    Judging? _atOnce;
    RecordBlock? _open;
    Task? _weighing;
    int _left = alone;
    int _made;

    public IRecords Before(ReplyBook book, IJudgedRecords weigher)
    {
        (_judge, _weighersJudge, _weigher) = (new(book), new(book), weigher);
        _atOnce = new Judging(_judge, weigher);
        return this;
    }

    public ReadOnlySpan<byte> Hold(ReadOnlySpan<byte> text)
    {
        if (_left > 0) return text;
        _open ??= Next();
        if (_open.TryHold(text, out var held)) return held;
        HandOver();
        return (_open = Next()).Hold(text);
    }

    public void Accept(in LogRecord record)
    {
        if (_left > 0)
        {
            _left--;
            _atOnce!.Accept(record);
            return;
        }
        var open = _open ??= Next();
        open.Accept(record);
        if (open.IsFull) HandOver();
    }

    public void Accept(in AccessLine access)
    {
        if (_left > 0)
        {
            _left--;
            _atOnce!.Accept(access);
            return;
        }
        var open = _open ??= Next();
        open.Accept(access);
        if (open.IsFull) HandOver();
    }

    public void Finish()
    {
        if (_open is { IsEmpty: false }) HandOver();
        _full.CompleteAdding();
        _weighing?.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _full.CompleteAdding();
        // What was not weighed yet is nobody's any more.
        while (_full.TryTake(out _)) { }
        if (_weighing is not null) Task.WaitAny(_weighing);
        _full.Dispose();
        _empty.Dispose();
    }

    RecordBlock Next()
    {
        if (_empty.TryTake(out var block)) return block;
        if (_made < Blocks)
        {
            _made++;
            return new RecordBlock();
        }
        // The weigher stopped: what it threw is told by Finish.
        return _empty.TryTake(out block, Timeout.Infinite) ? block : new RecordBlock();
    }

    void HandOver()
    {
        _weighing ??= Task.Factory.StartNew(Weigh, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (_empty.IsAddingCompleted) _weighing.GetAwaiter().GetResult();
        // While a block waits, the weigher is busy.
        if (_full.Count > 0) _open!.Judge(_judge!);
        _full.Add(_open!);
        _open = null;
    }

    void Weigh()
    {
        try
        {
            foreach (var block in _full.GetConsumingEnumerable())
            {
                block.Tell(_weighersJudge!, _weigher!);
                block.Clear();
                _empty.Add(block);
            }
        }
        finally
        {
            _empty.CompleteAdding();
        }
    }
}
