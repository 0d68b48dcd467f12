// Plays transcripts against the functional core: several customers and the duty desk, each with its own chat.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

/// <summary>
/// A line of a transcript is <c>who> text</c>. <c>user</c> (or <c>anna</c>, <c>boris</c>, ...) writes to the bot; <c>desk Ivan</c> writes in the duty chat, and
/// <c>desk Ivan @card:57</c> answers a message there; <c>anna press</c> and <c>desk Ivan press</c> press a button; <c>wait</c> lets it be quiet. <c>bot</c>
/// must say what follows to the first customer, <c>bot anna</c> to another, <c>bot desk</c> in the duty chat; an edit counts as said. <c>anna inline</c> asks
/// from any chat, and is given a list of titles.
/// </summary>
internal sealed class Stage(DutySettings? duty)
{
    readonly Conversation _conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5), duty);
    readonly Dictionary<string, Chat> _chats = [];
    readonly Dictionary<string, Queue<string>> _said = [];
    readonly Dictionary<(string Chat, string Label), string> _presses = [];
    readonly Dictionary<long, (string Chat, Case Case)> _cases = [];
    readonly Queue<(string Chat, Incoming Incoming)> _inbox = new();
    DateTimeOffset _now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    long _message;
    long _case = 56;

    /// <summary>Plays one line; fails when the bot must say what it did not.</summary>
    public void Play(string line)
    {
        var mark = line.IndexOf("> ", StringComparison.Ordinal);
        var who = line[..mark].Split(' ');
        var text = line[(mark + 2)..].Replace("\\n", "\n", StringComparison.Ordinal);
        switch (who)
        {
            case ["wait"]: Wait(); break;
            case ["later"]: Later(TimeSpan.FromMinutes(int.Parse(text, provider: null))); break;
            case ["bot"]: Expect("user", text); break;
            case ["bot", var chat]: Expect(chat, text); break;
            case ["press"]: Press("user", "user", text); break;
            case ["desk", var name, "press"]: Press("desk", name, text); break;
            case [var name, "press"]: Press(name, name, text); break;
            case ["desk", var name]: Hear("desk", new Incoming.Said(_now, ++_message, text, "ru", false) { By = Known(name) }); break;
            case ["desk", var name, ['@', .. var slot]]: Hear("desk", new Incoming.Said(_now, ++_message, text, "ru", false) { By = Known(name), Slot = slot }); break;
            case ["desk", var name, "edit"]: Hear("desk", new Incoming.Edited(_now, _message, text) { By = Known(name) }); break;
            case [var name, "inline"]: Hear(name, new Incoming.Inquired(_now, "inquiry", text, 0, "ru") { By = Known(name) }); break;
            case [var name, "shows"]: Hear(name, new Incoming.Showed(_now, Enum.Parse<Shown>(text), null, ++_message, "ru") { By = Known(name) }); break;
            case [var name]: Hear(name, new Incoming.Said(_now, ++_message, text, "ru", false) { By = Known(name) }); break;
            default: throw new FormatException($"Nobody speaks like this: {line}");
        }
    }

    /// <summary>What was said and not expected.</summary>
    public IReadOnlyList<string> Unheard => [.. _said.SelectMany(chat => chat.Value.Select(text => $"{chat.Key}: {text}"))];

    static string Key(string name) => $"test:{name}";

    /// <summary>Somebody with this name; the same name is the same person.</summary>
    public static Person Known(string name) => new(name.Sum(letter => letter), char.ToUpperInvariant(name[0]) + name[1..]);

    void Expect(string chat, string text)
    {
        Assert.True(_said.TryGetValue(chat, out var queue) && queue.Count > 0, $"Nothing more was said to {chat}, but expected: {text}");
        Assert.Contains(text, queue.Dequeue(), StringComparison.Ordinal);
    }

    void Press(string chat, string name, string label) => Hear(chat, new Incoming.Pressed(_now, "call", _presses[(chat, label)], "ru") { By = Known(name) });

    void Wait()
    {
        _now += TimeSpan.FromSeconds(2);
        foreach (var (key, chat) in _chats.ToList())
        {
            if (chat is PrivateChat { Quiet: { } quiet }) Hear(key["test:".Length..], new Incoming.Elapsed(_now, Alarm.Quiet, quiet));
        }
    }

    void Later(TimeSpan span)
    {
        _now += span;
        foreach (var card in (_chats.GetValueOrDefault(Key("desk")) as DutyDesk)?.Cards ?? []) Hear("desk", new Incoming.Elapsed(_now, Alarm.Remind, card.Number));
    }

    void Hear(string chat, Incoming incoming)
    {
        _inbox.Enqueue((Key(chat), incoming));
        while (_inbox.TryDequeue(out var next)) Step(next.Chat, next.Incoming);
    }

    void Step(string key, Incoming incoming)
    {
        var (chat, effects) = _conversation.Handle(key, _chats.GetValueOrDefault(key), incoming);
        _chats[key] = chat;
        var name = key["test:".Length..];
        foreach (var effect in effects)
        {
            var rows = effect switch { Effect.Say say => say.Buttons, Effect.Edit edit => edit.Buttons, Effect.Rebutton rebutton => rebutton.Buttons, _ => [] };
            foreach (var press in rows.SelectMany(row => row).OfType<Button.Press>())
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(press.Id), 1, 64);
                _presses[(name, press.Label)] = press.Id;
            }
            switch (effect)
            {
                case Effect.Say say: Say(name, PlainText.Render(say.Message)); break;
                case Effect.Edit edit: Say(name, PlainText.Render(edit.Message)); break;
                case Effect.Acknowledge { Text: { } text }: Say(name, text); break;
                case Effect.Bring bring: Say(name, $"[{bring.Chat} {bring.Message}]"); break;
                case Effect.OpenTopic topic: Say(name, $"[{topic.Title}]"); break;
                case Effect.Read read: _inbox.Enqueue((key, new Incoming.HasRead(_now, read.Number, ++_case, new ReadResult(Read(read.Materials), [])))); break;
                case Effect.Keep keep: _cases[keep.Case.Number] = (key, keep.Case); break;
                case Effect.Forget: foreach (var (number, _) in _cases.Where(pair => pair.Value.Chat == key).ToList()) _cases.Remove(number); break;
                case Effect.Find find: _inbox.Enqueue((key, new Incoming.Found(_now, find.Query, find.Purpose, Find(find.Query)))); break;
                case Effect.AnswerInquiry answer: Say(name, answer.Answers.Count == 0 ? "nothing" : string.Join(" | ", answer.Answers.Select(one => one.Title))); break;
                case Effect.Post post: _inbox.Enqueue((post.Chat, post.Event)); break;
                default: break;
            }
        }
    }

    CaseHit[] Find(CaseQuery query) =>
    [
        .. _cases.Values.Where(kept => query.Key is not { } searched || CaseKeys.Of(kept.Case).Any(held => held.StartsWith(searched, StringComparison.Ordinal)))
            .OrderByDescending(kept => kept.Case.Number).Select(kept => new CaseHit(CaseMark.Of(kept.Chat, kept.Case), kept.Case.Opened)),
    ];

    void Say(string name, string text)
    {
        if (!_said.TryGetValue(name, out var queue)) _said[name] = queue = new Queue<string>();
        queue.Enqueue(text);
    }

    Diagnosis Read(IReadOnlyList<Material> materials)
    {
        var reading = new Reading(_now.DateTime);
        foreach (var paste in materials.Cast<Material.Paste>())
        {
            reading.Begin();
            reading.Feed(Encoding.UTF8.GetBytes(paste.Text));
            reading.End();
        }
        return reading.Finish();
    }
}
