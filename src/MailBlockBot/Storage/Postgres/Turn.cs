// All that came of one event, as statements of one commit.
using MailBlockBot.Core.Conversations;
using Npgsql;

namespace MailBlockBot.Storage.Postgres;

internal static class Turn
{
    /// <returns>What waits once it is committed.</returns>
    public static IReadOnlyList<Waiting> Write(NpgsqlBatch batch, InboxEntry entry, Chat? next, IReadOnlyList<Effect> effects, bool isNew)
    {
        var chat = entry.Chat;
        List<Waiting> waiting = [];
        batch.Add("delete from inbox where number = $1", entry.Number);
        if (effects.Any(effect => effect is Effect.Forget)) Chats.Forget(batch, chat);
        else if (next is not null) Chats.Put(batch, chat, next, entry.Incoming.Time);
        // The row was there for its lock only.
        else if (isNew) batch.Add("delete from chats where chat = $1 and json is null", chat);
        foreach (var effect in effects)
        {
            if (effect is Effect.Wake wake) Post(chat, new Incoming.Elapsed(wake.Due, wake.Alarm, wake.Number) { Trace = wake.Trace });
            else if (effect is Effect.Post post) Post(post.Chat, post.Event);
            else if (effect is Effect.Keep keep) Cases.Keep(batch, chat, keep.Case);
            else if (effect is not (Effect.Forget or Effect.HandOver)) waiting.Add(Outbox.Put(batch, chat, effect));
        }
        return waiting;

        void Post(string to, Incoming incoming)
        {
            Inbox.Put(batch, to, incoming);
            waiting.Add(Inbox.Announced(to, incoming));
        }
    }
}
