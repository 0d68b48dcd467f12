// Plays transcripts against the functional core: several customers, the duty desk and groups, each with its own chat.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

/// <summary>
/// A line of a transcript is <c>who> text</c>. <c>user</c> (or <c>anna</c>, <c>boris</c>, ...) writes to the bot; <c>desk Ivan</c> writes in the duty chat, and
/// <c>desk Ivan @card:57</c> answers a message there; <c>anna press</c> and <c>desk Ivan press</c> press a button; <c>wait</c> lets it be quiet. <c>anna file</c> hands in one
/// of the samples, with an optional caption behind a bar. <c>bot</c>
/// must say what follows to the first customer, <c>bot anna</c> to another, <c>bot desk</c> in the duty chat; an edit counts as said. <c>anna inline</c> asks
/// from any chat, and is given a list of titles.
/// <c>group Ivan</c> writes in a group, with any of <c>called</c> (the bot is named), <c>forward</c>, <c>quote</c> (answers the message before), <c>@card:57</c>
/// (answers the bot's), <c>#5</c> (in a topic), <c>file</c> (one of the samples, with an optional caption behind a bar) and <c>press</c>. What the bot says there
/// begins with the topic (<c>#5</c>) and what it answers (<c>^card:57</c>, <c>^12</c>). <c>Boss</c> is an administrator, <c>Stranger</c> no member.
/// </summary>
internal sealed class Stage(DutySettings? duty)
{
    readonly Conversation _conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5), duty);
    readonly Dictionary<string, Chat> _chats = [];
    readonly Dictionary<string, Queue<string>> _said = [];
    readonly Dictionary<(string Chat, string Label), string> _presses = [];
    readonly Dictionary<long, (string Chat, Case Case)> _cases = [];
    readonly Queue<(string Chat, Incoming Incoming)> _inbox = new();
    readonly Dictionary<string, Material?> _posted = [];
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
            case [['g', 'r', 'o', 'u', 'p', ..] group, "joins", var name]:
                Hear(group, new Incoming.Joined(_now, text == "sees all", name == "John" ? "en" : "ru") { By = Known(name), Group = new InGroup() });
                break;
            case [['g', 'r', 'o', 'u', 'p', ..] group, "moves"]: Hear(group, new Incoming.Migrated(_now, Key(text)) { Group = new InGroup() }); break;
            case [['g', 'r', 'o', 'u', 'p', ..] group, "parts"]: Hear(group, new Incoming.Parted(_now) { Group = new InGroup() }); break;
            case [['g', 'r', 'o', 'u', 'p', ..] group, var name, .. var how]: Post(group, name, how, text); break;
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
            case [var name, "file"]: Hand(name, text.Split('|')); break;
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

    void Post(string group, string name, string[] how, string text)
    {
        var quoted = how.Contains("quote") ? _posted.GetValueOrDefault(group) : null;
        var slot = how.FirstOrDefault(word => word[0] == '@')?[1..];
        long? thread = how.FirstOrDefault(word => word[0] == '#') is { } topic ? long.Parse(topic.AsSpan(1), provider: null) : null;
        var place = new InGroup(thread, how.Contains("called"), quoted);
        var client = name == "John" ? "en" : "ru";
        var (first, second) = text.Split('|') is [var file, .. var rest] ? (file, rest.FirstOrDefault()) : (text, null);
        Incoming incoming = how switch
        {
            _ when how.Contains("press") => new Incoming.Pressed(_now, "call", _presses[(group, text)], client),
            _ when how.Contains("file") => new Incoming.Handed(_now, new Material.Document(++_message, "id", first, null), second, client),
            _ when how.Contains("shows") => new Incoming.Showed(_now, Enum.Parse<Shown>(first), second, ++_message, client),
            _ => new Incoming.Said(_now, ++_message, text, client, how.Contains("forward")),
        };
        _posted[group] = incoming switch
        {
            Incoming.Said => new Material.Paste(_message, text),
            Incoming.Handed handed => handed.File,
            Incoming.Showed => null,
            _ => _posted.GetValueOrDefault(group),
        };
        Hear(group, incoming with { By = Known(name), Group = place, Slot = slot, Answers = quoted?.Message ?? (how.Contains("quote") || slot is not null ? 1 : null) });
    }

    void Hand(string name, string[] file) =>
        Hear(name, new Incoming.Handed(_now, new Material.Document(++_message, "id", file[0], null), file.Length > 1 ? file[1] : null, "ru") { By = Known(name) });

    static Role RoleOf(string name) => name switch { "Boss" => Role.Admin, "Stranger" => Role.Stranger, _ => Role.Member };

    void Press(string chat, string name, string label) => Hear(chat, new Incoming.Pressed(_now, "call", _presses[(chat, label)], "ru") { By = Known(name) });

    void Wait()
    {
        _now += TimeSpan.FromSeconds(2);
        foreach (var (key, chat) in _chats.ToList())
        {
            var name = key["test:".Length..];
            if (chat is PrivateChat { Quiet: { } quiet }) Hear(name, new Incoming.Elapsed(_now, Alarm.Quiet, quiet));
            foreach (var gathering in (chat as GroupChat)?.Gatherings ?? []) Hear(name, new Incoming.Elapsed(_now, Alarm.Quiet, gathering.Quiet));
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
                case Effect.Say say: Say(name, Place(say) + PlainText.Render(say.Message)); break;
                case Effect.Edit edit: Say(name, PlainText.Render(edit.Message)); break;
                case Effect.Acknowledge { Text: { } text }: Say(name, text); break;
                case Effect.SendFile { File.Name: RuleProposals.Name } file: Say(name, $"[{file.File.Name}]"); break;
                case Effect.Bring bring: Say(name, $"[{bring.Chat} {bring.Message}]"); break;
                case Effect.OpenTopic topic: Say(name, $"[{topic.Title}]"); break;
                case Effect.Read read: _inbox.Enqueue((key, new Incoming.HasRead(_now, read.Number, read.Case ?? ++_case, new ReadResult(Read(read.Materials), [])))); break;
                case Effect.Keep keep: _cases[keep.Case.Number] = (key, keep.Case); break;
                case Effect.Forget: foreach (var (number, _) in _cases.Where(pair => pair.Value.Chat == key).ToList()) _cases.Remove(number); break;
                case Effect.Find find: _inbox.Enqueue((key, new Incoming.Found(_now, find.Query, find.Purpose, Find(find.Query)))); break;
                case Effect.AnswerInquiry answer: Say(name, answer.Answers.Count == 0 ? "nothing" : string.Join(" | ", answer.Answers.Select(one => one.Title))); break;
                case Effect.Recall recall:
                    _inbox.Enqueue((key, new Incoming.Recalled(_now, recall.Case, _cases.TryGetValue(recall.Case, out var kept) && kept.Chat == key ? kept.Case : null)));
                    break;
                case Effect.HandOver over:
                    foreach (var (number, held) in _cases.Where(pair => pair.Value.Chat == key).ToList()) _cases[number] = (over.Chat, held.Case);
                    break;
                case Effect.Vouch vouch when vouch.In is not null:
                    _inbox.Enqueue((key, vouch.Event with { By = vouch.Event.By! with { Role = vouch.Event.By.Name == "Member" ? Role.Member : Role.Stranger } }));
                    break;
                case Effect.Vouch vouch: _inbox.Enqueue((key, vouch.Event with { By = vouch.Event.By! with { Role = RoleOf(vouch.Event.By.Name) } })); break;
                case Effect.Post post: _inbox.Enqueue((post.Chat, post.Event)); break;
                default: break;
            }
        }
    }

    CaseHit[] Find(CaseQuery query) =>
    [
        .. _cases.Values.Where(kept => query.Key is not { } searched || CaseKeys.Of(kept.Case).Any(held => held.StartsWith(searched, StringComparison.Ordinal)))
            .OrderByDescending(kept => kept.Case.Number).Select(kept => new CaseHit(CaseMark.Of(kept.Chat, kept.Case), kept.Case.Opened) { Case = query.Whole ? kept.Case : null }),
    ];

    void Say(string name, string text)
    {
        if (!_said.TryGetValue(name, out var queue)) _said[name] = queue = new Queue<string>();
        queue.Enqueue(text);
    }

    static string Place(Effect.Say say) =>
        (say.Thread is { } thread ? $"#{thread} " : "") + (say.Under is { } under ? $"^{under} " : say.Answers is { } message ? $"^{message} " : "");

    Diagnosis Read(IReadOnlyList<Material> materials)
    {
        var reading = new Reading(_now.DateTime);
        foreach (var material in materials)
        {
            reading.Begin();
            reading.Feed(material switch
            {
                Material.Paste paste => Encoding.UTF8.GetBytes(paste.Text),
                Material.Document file => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", file.Name)),
                _ => throw new ArgumentException($"Nobody reads a {material.GetType().Name}.", nameof(materials)),
            });
            reading.End();
        }
        return reading.Finish();
    }
}
