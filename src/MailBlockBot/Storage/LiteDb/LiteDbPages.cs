// The chat in a browser's part of the LiteDB file: letters, files in pieces, and the secret that signs links.
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.WebChat;

namespace MailBlockBot.Storage.LiteDb;

internal sealed class LiteDbPages(LiteDbWriter writer, Inbox inbox, Backlog backlog) : IPageStore
{
    public Task<long> Write(string chat, LetterContent content, DateTimeOffset now) => writer.Run(db => Letters.Put(db, chat, null, content, now));

    public async Task<Heard> Hear(string chat, string id, LetterContent content, Func<long, Incoming> incoming)
    {
        var (letter, entry) = await writer.Run(db => Hear(db, chat, id, content, incoming), heard =>
        {
            if (heard.Entry is { } kept) backlog.Add([kept], []);
        });
        return new Heard(letter, entry is null ? null : new Waiting(chat, Work.Event, DateTimeOffset.MinValue));
    }

    public Task<LetterContent?> Read(string chat, long letter) => writer.Run(db => Letters.Read(db, chat, letter));

    public Task<bool> Change(string chat, long letter, LetterContent? content) => writer.Run(db => Letters.Change(db, chat, letter, content));

    public Task<PageNews> After(string chat, long version) => writer.Run(db => Letters.After(db, chat, version));

    public Task<ChangedChats> Changed(long version) => writer.Run(db => Letters.Changed(db, version));

    public Task Keep(string chat, string file, int index, byte[] bytes, DateTimeOffset until) => writer.Run(db => db.GetCollection("files").Upsert(
        new BsonDocument { ["_id"] = PieceId(chat, file, index), ["chat"] = chat, ["until"] = until.ToUnixTimeMilliseconds(), ["bytes"] = bytes }));

    public Task<byte[]?> Fetch(string chat, string file, int index) => writer.Run(db => db.GetCollection("files").FindById(PieceId(chat, file, index))?["bytes"].AsBinary);

    public Task<int> Sweep(DateTimeOffset now) => writer.Run(db => db.GetCollection("files").DeleteMany(Where.AtMost("until", now.ToUnixTimeMilliseconds())));

    public Task<byte[]> Secret(string name, byte[] fresh) => writer.Run(db =>
    {
        var meta = db.GetCollection("meta");
        if (meta.FindById($"secret:{name}") is { } kept) return kept["bytes"].AsBinary;
        meta.Insert(new BsonDocument { ["_id"] = $"secret:{name}", ["bytes"] = fresh });
        return fresh;
    });

    public Task<Case?> FindCase(long number) => writer.Run(db => Cases.Find(db, number));

    (long Letter, InboxEntry? Entry) Hear(LiteDatabase db, string chat, string id, LetterContent content, Func<long, Incoming> incoming)
    {
        if (Letters.Known(db, chat, id) is { } known) return (known, null);
        var time = incoming(0).Time;
        var letter = Letters.Put(db, chat, id, content, time);
        return (letter, inbox.Put(db, chat, incoming(letter), time));
    }

    public static string PieceId(string chat, string file, int index) => $"{chat}|{file}|{index}";
}
