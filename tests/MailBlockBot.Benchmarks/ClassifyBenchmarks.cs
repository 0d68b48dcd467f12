// From a reply to its verdict: what was never seen is judged, what has a known shape is remembered.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Benchmarks;

/// <summary>Every different reply of a real log; figures are for one reply.</summary>
[MemoryDiagnoser]
public class ClassifyBenchmarks
{
    private readonly byte[][] _replies = Samples.Replies;
    private readonly ShapeMemory _shapes = new(ReplyBook.Standard);
    private int _next;

    [Benchmark]
    public Judgement Never_seen() => ReplyBook.Standard.Judge(Next());

    [Benchmark]
    public Judgement Known_shape() => _shapes.Judge(Next());

    private byte[] Next()
    {
        if (++_next == _replies.Length) _next = 0;
        return _replies[_next];
    }
}
