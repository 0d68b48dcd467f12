// A customer's chat: what the functional core costs an update, without network and storage.
using BenchmarkDotNet.Attributes;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Benchmarks;

/// <summary>A greeting, a pasted line, and the end of the quiet that follows it.</summary>
[MemoryDiagnoser]
public class ConverseBenchmarks
{
    const string Key = "telegram:5";
    const string Pasted = "Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** a@b.example: SMTP error from remote mail server after RCPT TO:<a@b.example>: 550 no such user";
    static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    readonly Conversation _conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));

    [Benchmark]
    public int Greeting() => _conversation.Handle(Key, null, new Incoming.Said(Now, 1, "/start", "ru", false)).Effects.Count;

    [Benchmark]
    public int Pasted_line()
    {
        var (chat, effects) = _conversation.Handle(Key, null, new Incoming.Said(Now, 1, Pasted, "ru", false));
        return effects.Count + _conversation.Handle(Key, chat, new Incoming.Elapsed(Now.AddSeconds(2), Alarm.Quiet, 1)).Effects.Count;
    }
}
