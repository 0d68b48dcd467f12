// Conversations of a customer, the duty desk and a group with whatever is written, pressed and asked in them, in any order.
using System.Text;
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Fuzz;

internal sealed class Chats
{
    const int MostEvents = 200;
    static readonly string[] Keys = ["telegram:1", "telegram:2", "telegram:-100", "telegram:-200"];
    readonly Conversation _conversation = new(HosterWords.Neutral, TimeSpan.FromSeconds(1), new DutySettings("telegram:-100") { Users = new HashSet<long> { 2 } });
    readonly Dictionary<string, Chat> _chats = [];
    readonly Dictionary<string, List<string>> _shown = [];
    readonly Queue<(string Key, Incoming Incoming)> _waiting = [];
    DateTimeOffset _now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    long _number;
    int _handled;

    /// <param name="input">Pieces between zero bytes: a digit for the chat, a letter for what happens, and the words.</param>
    public static void Play(byte[] input)
    {
        var chats = new Chats();
        foreach (var piece in Encoding.UTF8.GetString(input).Split('\0'))
        {
            if (piece.Length < 2) continue;
            chats._now += TimeSpan.FromSeconds(1);
            var key = Keys[piece[0] % Keys.Length];
            if (chats.Event(key, piece[1], piece[2..]) is { } incoming) chats._waiting.Enqueue((key, incoming));
            chats.Settle();
        }
    }

    Incoming? Event(string key, char kind, string words)
    {
        Incoming? incoming = kind switch
        {
            'f' => new Incoming.Said(_now, ++_number, words, "ru", true),
            'h' => new Incoming.Handed(_now, new Material.Document(++_number, "telegram:x", words, words.Length), words, "en"),
            'c' => new Incoming.Showed(_now, Shown.Picture, words, ++_number, null),
            'p' => new Incoming.Pressed(_now, "call", words, "ru"),
            'b' => _shown.TryGetValue(key, out var ids) && ids.Count > 0 && words.Length > 0 ? new Incoming.Pressed(_now, "call", ids[words[0] % ids.Count], "ru") : null,
            'e' => new Incoming.Edited(_now, words.Length, words),
            'i' => new Incoming.Inquired(_now, "inquiry", words, words.Length % 60, "ru"),
            'x' => new Incoming.Parted(_now),
            // Only groups are joined; the duty desk is one.
            'j' => key == Keys[2] || key == Keys[3] ? new Incoming.Joined(_now, words.Length % 2 == 0, "en") : null,
            _ => new Incoming.Said(_now, ++_number, words, "ru", false),
        };
        return incoming is null ? null : incoming with
        {
            By = new Person(words.Length % 3, words) { Role = (Role)(words.Length % 3) },
            Slot = kind is 's' && words.Length % 2 == 1 ? "card:1" : null,
            Group = key == Keys[3] ? new InGroup(null, words.Length % 2 == 0) : null,
        };
    }

    void Settle()
    {
        while (_waiting.TryDequeue(out var next) && _handled++ < MostEvents)
        {
            var (chat, effects) = _conversation.Handle(next.Key, _chats.GetValueOrDefault(next.Key), next.Incoming);
            // As the store does it.
            _chats[next.Key] = JsonSerializer.Deserialize(JsonSerializer.Serialize(chat, ConversationJson.Stored.Chat), ConversationJson.Stored.Chat)!;
            foreach (var effect in effects) Perform(next.Key, effect);
        }
    }

    void Perform(string key, Effect effect)
    {
        switch (JsonSerializer.Deserialize(JsonSerializer.Serialize(effect, ConversationJson.Stored.Effect), ConversationJson.Stored.Effect))
        {
            case Effect.Say say: Look(key, say.Buttons); break;
            case Effect.Edit edit: Look(key, edit.Buttons); break;
            case Effect.Rebutton other: Look(key, other.Buttons); break;
            case Effect.Wake wake: _waiting.Enqueue((key, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number))); break;
            case Effect.Post post: _waiting.Enqueue((post.Chat, post.Event)); break;
            case Effect.Read read: _waiting.Enqueue((key, new Incoming.HasRead(_now, read.Number, ++_number, Read(read.Materials)))); break;
            case Effect.Find find: _waiting.Enqueue((key, new Incoming.Found(_now, find.Query, find.Purpose, []))); break;
            case Effect.Recall recall: _waiting.Enqueue((key, new Incoming.Recalled(_now, recall.Case, null))); break;
            case Effect.Vouch vouch: _waiting.Enqueue((key, vouch.Event with { By = vouch.Event.By! with { Role = Role.Member } })); break;
            case Effect.AnswerInquiry answer when answer.Answers.Count > 50: throw new BrokenPromiseException("an inquiry has at most fifty answers");
        }
    }

    void Look(string key, IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        if (!_shown.TryGetValue(key, out var ids)) _shown[key] = ids = [];
        foreach (var button in rows.SelectMany(row => row))
        {
            if (button is Button.Copy { Text.Length: > 256 or 0 }) throw new BrokenPromiseException("what is copied has 1 to 256 characters");
            if (button is not Button.Press press) continue;
            if (Encoding.UTF8.GetByteCount(press.Id) is 0 or > 64) throw new BrokenPromiseException("a button's id has 1 to 64 bytes");
            ids.Add(press.Id);
        }
    }

    static ReadResult Read(IReadOnlyList<Material> materials)
    {
        var reading = new Reading(new DateTime(2026, 11, 24, 12, 0, 0));
        foreach (var paste in materials.OfType<Material.Paste>())
        {
            reading.Begin();
            reading.Feed(Encoding.UTF8.GetBytes(paste.Text));
            reading.End();
        }
        return new ReadResult(reading.Finish(), []).Bounded();
    }
}
