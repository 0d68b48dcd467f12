// One scene: several chats over one functional core, a clock that moves when told to, and all that is done written down.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

/// <summary>
/// A line is <c>chat words> text</c>; indented lines are what came of it. <c>anna></c> writes in a private chat, <c>desk Ivan></c> in the duty chat, <c>group Ivan></c> in a
/// group. Words: <c>press</c> (a button's id), <c>file</c> (a sample or, as <see cref="SceneLogs"/> has it, a made-up log; a caption behind a bar), <c>shows</c>, <c>edit</c>
/// (a message's number first), <c>inline</c>, <c>rings</c>, <c>progress</c>, <c>joins</c>, <c>moves</c>, <c>continues</c>, <c>parts</c>, <c>floods</c>; <c>forward</c>, <c>called</c>,
/// <c>quote</c> (a bar parts the quoted text), <c>en</c> or <c>de</c> (the client's language; <c>mute</c> for none), <c>@slot</c>, <c>#topic</c>, <c>^answers</c>, <c>skip=50</c>,
/// <c>nobody</c>. A name is whose it is. <c>{*9}</c> is nine letters, <c>{case}</c> the case that is talked about, <c>{last}</c> the latest of all, <c>{message}</c> the number of the message before. <c>clock> 2s</c> lets time pass and rings what is due; <c>hold></c> keeps readings until <c>go></c>.
/// <c>settings></c> stands first: <c>duty hide pages remind=30 users=Ivan support</c>.
/// </summary>
internal sealed class Scene
{
    readonly StringBuilder _written = new();
    readonly Dictionary<string, Chat> _chats = [];
    readonly Dictionary<long, (string Chat, Case Case)> _cases = [];
    readonly Queue<(string Chat, Incoming Incoming)> _inbox = new();
    readonly List<(string Chat, Effect.Wake Wake)> _wakes = [];
    readonly List<(string Chat, Effect.Read Read)> _reads = [];
    Conversation _conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1.5));
    DateTimeOffset _now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    bool _holds;
    long _message;
    long _case = 56;

    /// <summary>The lines with all that comes of them.</summary>
    public static string Play(IEnumerable<string> lines)
    {
        var scene = new Scene();
        foreach (var line in lines)
        {
            scene._written.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#') scene.Play(line);
        }
        scene._written.Length--;
        return scene._written.ToString();
    }

    void Play(string line)
    {
        line = Spelled(line);
        var mark = line.IndexOf('>', StringComparison.Ordinal);
        var who = line[..mark].Split(' ');
        var text = line[(mark + 1)..].TrimStart(' ').Replace("{case}", $"{(_chats.GetValueOrDefault(who[0]) as PrivateChat)?.Case?.Number}", StringComparison.Ordinal);
        switch (who[0])
        {
            case "settings": Set(text.Split(' ')); break;
            case "clock": Pass(text); break;
            case "hold": _holds = true; break;
            case "go":
                _holds = false;
                foreach (var (chat, read) in _reads.ToList()) Hear(chat, Read(read));
                _reads.Clear();
                break;
            default: Hear(who[0], SceneEvents.Of(who, text, _now, Message(who))); break;
        }
    }

    // An edit and a press are no messages of their own.
    long Message(string[] who) => who.Intersect(["press", "edit", "inline", "rings", "progress"]).Any() ? _message : ++_message;

    string Spelled(string text)
    {
        text = text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("{message}", $"{_message}", StringComparison.Ordinal)
            .Replace("{last}", $"{_cases.Keys.LastOrDefault()}", StringComparison.Ordinal);
        while (text.IndexOf("{*", StringComparison.Ordinal) is >= 0 and var from)
        {
            var to = text.IndexOf('}', from);
            text = text[..from] + new string('x', int.Parse(text.AsSpan(from + 2, to - from - 2), CultureInfo.InvariantCulture)) + text[(to + 1)..];
        }
        return text;
    }

    void Set(string[] words)
    {
        string? Value(string name) => words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
        var duty = words.Contains("duty") ? new DutySettings("test:desk", words.Contains("hide"), TimeSpan.FromMinutes(int.Parse(Value("remind") ?? "0", CultureInfo.InvariantCulture)))
        {
            CasePages = words.Contains("pages"),
            Users = new HashSet<long>((Value("users") ?? "").Split(',').Where(name => name.Length > 0).Select(name => Stage.Known(name).Id)),
        } : null;
        _conversation = new(words.Contains("support") ? new HosterWords("Hoster", "https://hoster.example/support") : HosterWords.Neutral, TimeSpan.FromSeconds(1.5), duty);
    }

    void Pass(string span)
    {
        var count = int.Parse(span[..^1], CultureInfo.InvariantCulture);
        var until = _now + (span[^1] switch { 's' => TimeSpan.FromSeconds(count), 'm' => TimeSpan.FromMinutes(count), 'h' => TimeSpan.FromHours(count), _ => TimeSpan.FromDays(count) });
        while (_wakes.Where(one => one.Wake.Due <= until).OrderBy(one => one.Wake.Due).FirstOrDefault() is { Wake: { } wake, Chat: var chat })
        {
            _wakes.Remove((chat, wake));
            _now = wake.Due;
            Hear(chat, new Incoming.Elapsed(_now, wake.Alarm, wake.Number));
        }
        _now = until;
    }

    void Hear(string chat, Incoming incoming)
    {
        _inbox.Enqueue((chat, incoming));
        while (_inbox.TryDequeue(out var next)) Step(next.Chat, next.Incoming);
    }

    void Step(string name, Incoming incoming)
    {
        var (chat, effects) = _conversation.Handle("test:" + name, _chats.GetValueOrDefault(name), incoming);
        _chats[name] = chat;
        foreach (var effect in effects)
        {
            foreach (var line in SceneEffects.Write(name, effect)) _written.Append("  ").Append(line).Append('\n');
            Do(name, effect);
        }
    }

    void Do(string name, Effect effect)
    {
        switch (effect)
        {
            case Effect.Wake wake: _wakes.Add((name, wake)); break;
            case Effect.Read read when _holds: _reads.Add((name, read)); break;
            case Effect.Read read: _inbox.Enqueue((name, Read(read))); break;
            case Effect.Keep keep: _cases[keep.Case.Number] = (name, keep.Case); break;
            case Effect.Forget: foreach (var number in _cases.Where(pair => pair.Value.Chat == name).Select(pair => pair.Key).ToList()) _cases.Remove(number); break;
            case Effect.HandOver over: foreach (var (number, held) in _cases.Where(pair => pair.Value.Chat == name).ToList()) _cases[number] = (Name(over.Chat), held.Case); break;
            case Effect.Recall recall: _inbox.Enqueue((name, new Incoming.Recalled(_now, recall.Case, _cases.TryGetValue(recall.Case, out var kept) && kept.Chat == name ? kept.Case : null))); break;
            case Effect.Find find: _inbox.Enqueue((name, new Incoming.Found(_now, find.Query, find.Purpose, Find(find.Query)))); break;
            case Effect.Post post: _inbox.Enqueue((Name(post.Chat), post.Event)); break;
            case Effect.Vouch vouch: _inbox.Enqueue((name, vouch.Event with { By = vouch.Event.By! with { Role = RoleOf(vouch.Event.By.Name, vouch.In is not null) } })); break;
            default: break;
        }
    }

    Incoming.HasRead Read(Effect.Read read) => new(_now, read.Number, read.Case ?? ++_case, SceneLogs.Read(read.Materials, _now.DateTime));

    // Of the duty chat only Member is one; of a group everybody but Stranger.
    static Role RoleOf(string name, bool desk) => name switch { "Boss" => Role.Admin, "Stranger" => Role.Stranger, "Member" => Role.Member, _ => desk ? Role.Stranger : Role.Member };

    CaseHit[] Find(CaseQuery query) =>
    [
        .. _cases.Values.Where(kept => kept.Case.Opened >= (query.Since ?? default) && (query.Key is not { } searched || CaseKeys.Of(kept.Case).Any(held => held.StartsWith(searched, StringComparison.Ordinal))))
            .OrderByDescending(kept => kept.Case.Number).Skip(query.Skip).Take(query.Take)
            .Select(kept => new CaseHit(CaseMark.Of("test:" + kept.Chat, kept.Case), kept.Case.Opened) { Case = query.Whole ? kept.Case : null }),
    ];

    static string Name(string key) => key["test:".Length..];
}
