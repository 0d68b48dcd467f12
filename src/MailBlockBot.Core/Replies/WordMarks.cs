// Hosts and addresses come again and again: what the book finds in such a word is remembered by the word.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Replies;

/// <summary>The marks of the words that varied lately. Not thread-safe.</summary>
internal sealed class WordMarks
{
    const int Most = 1024;

    readonly (ulong Word, ulong Mark)[] _lately = new (ulong, ulong)[Most];

    /// <summary>The mark of a word as <paramref name="shape"/> finds it.</summary>
    public ulong Of(ReadOnlySpan<byte> word, ReplyShape shape)
    {
        var key = Fingerprint.Of(word);
        ref var same = ref _lately[key % Most];
        if (same.Word != key) same = (key, shape.Mark(word));
        return same.Mark;
    }
}
