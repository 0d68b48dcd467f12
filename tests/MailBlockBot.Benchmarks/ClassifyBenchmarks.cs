// From a reply to its verdict: what was never seen is judged, what has a known shape, or was seen lately, is remembered.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Benchmarks;

/// <summary>Every different reply of a real log; figures are for one reply.</summary>
[MemoryDiagnoser]
public class ClassifyBenchmarks
{
    readonly byte[][] _replies = Samples.Replies;
    readonly byte[][] _otherIds = ReplyPace.WithOtherIds(Samples.Replies);
    readonly ShapeMemory _shapes = new(ReplyBook.Standard);
    int _next;

    [Benchmark]
    public Judgement Never_seen() => ReplyBook.Standard.Judge(Next());

    [Benchmark]
    public Judgement Known_shape() => _shapes.Judge(_otherIds[_next = (_next + 1) % _otherIds.Length]);

    [Benchmark]
    public Judgement Seen_lately() => _shapes.Judge(_replies[_next = (_next + 1) % Math.Min(_replies.Length, 500)]);

    byte[] Next() => _replies[_next = (_next + 1) % _replies.Length];
}
