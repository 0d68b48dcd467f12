// Somebody in a chat, as a test speaks for them: says, sends, presses, and sees what the bot does.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal class Voice(World world, Room room, JsonObject user, long? thread = null)
{
    const int MostText = 4096;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    int _seen;

    public Room Room => room;

    protected World World => world;

    protected JsonObject User => user;

    /// <summary>What the bot wrote here and did not take back.</summary>
    public IReadOnlyList<Post> Answers
    {
        get
        {
            lock (world.Gate) return [.. room.Posts.Where(post => post.IsBots && !post.Deleted)];
        }
    }

    public Post Says(string text, Post? replyTo = null) => Write(HtmlText.Plain(text), replyTo: replyTo);

    /// <summary>Changes a message of their own.</summary>
    public void Edits(Post post, string text)
    {
        lock (world.Gate)
        {
            post.Content = HtmlText.Plain(text);
            var json = post.Json();
            json["edit_date"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            world.Updates.Add("edited_message", json);
        }
    }

    public Post Forwards(string text, string from = "Support") => Write(HtmlText.Plain(text), extra: ForwardedFrom(from));

    /// <summary>As a client does with a long paste: messages of at most 4096 characters, one after the other.</summary>
    public int Pastes(string text)
    {
        var pieces = text.Chunk(MostText).Select(piece => new string(piece)).ToList();
        foreach (var piece in pieces) Says(piece);
        return pieces.Count;
    }

    public Post Sends(string name, byte[] content, string caption = "", string type = "text/plain", Post? replyTo = null) =>
        Sends(name, content.Length, () => content, caption, type, replyTo: replyTo);

    /// <summary>A file of which only the size is known: nobody will get to fetch it.</summary>
    public Post SendsHuge(string name, long size, Post? replyTo = null) =>
        Sends(name, size, () => throw new InvalidOperationException("too big to be fetched"), "", "text/plain", replyTo: replyTo);

    public void SendsAlbum(params (string Name, byte[] Content)[] files)
    {
        var album = Guid.NewGuid().ToString("N");
        foreach (var (name, content) in files) Sends(name, content.Length, () => content, "", "text/plain", new JsonObject { ["media_group_id"] = album });
    }

    public Post ForwardsFile(string name, byte[] content) => Sends(name, content.Length, () => content, "", "text/plain", ForwardedFrom("Support"));

    public Post SendsPhoto(string caption = "", byte[]? content = null, Post? replyTo = null) =>
        Write(HtmlText.Plain(caption), ("photo", new JsonArray(Thing("photo.jpg", content ?? [1], new() { ["width"] = 90, ["height"] = 90 }))), replyTo: replyTo);

    public Post SendsVoice() => Write(HtmlText.Plain(""), ("voice", Thing("voice.ogg", [1], new() { ["duration"] = 3, ["mime_type"] = "audio/ogg" })));

    public Post SendsSticker() => Write(HtmlText.Plain(""), ("sticker", Thing("s.webp", [1], new()
    {
        ["type"] = "regular",
        ["width"] = 512,
        ["height"] = 512,
        ["is_animated"] = false,
        ["is_video"] = false,
        ["emoji"] = "👍",
    })));

    /// <summary>Presses the newest button with this on its label, of one message if it is named; a press of some age cannot be answered any more.</summary>
    public Callback Presses(string label, TimeSpan age = default, Post? on = null)
    {
        lock (world.Gate)
        {
            var (post, button) = Find(label, "callback_data", on);
            var callback = new Callback($"call-{world.Callbacks.Count + 1}") { At = DateTimeOffset.UtcNow - age };
            world.Callbacks[callback.Id] = callback;
            world.Updates.Add("callback_query", new JsonObject
            {
                ["id"] = callback.Id,
                ["from"] = user.DeepClone(),
                ["message"] = post.Json(),
                ["chat_instance"] = $"{room.Id}",
                ["data"] = (string)button["callback_data"]!,
            });
            return callback;
        }
    }

    /// <summary>What the newest copy button with this on its label puts into the clipboard.</summary>
    public string Copies(string label)
    {
        lock (world.Gate) return (string)Find(label, "copy_text").Button["copy_text"]!["text"]!;
    }

    /// <summary>Where the newest link button with this on its label leads.</summary>
    public string Opens(string label)
    {
        lock (world.Gate) return (string)Find(label, "url").Button["url"]!;
    }

    /// <summary>Waits until the bot writes this, or changes a message to it; what was seen before does not count.</summary>
    public async Task<Post> Sees(string part, TimeSpan? patience = null)
    {
        for (var until = DateTime.UtcNow + (patience ?? Patience); ; await Task.Delay(10))
        {
            lock (world.Gate)
            {
                var at = room.Sights.FindIndex(_seen, sight => sight.Post.IsBots && sight.Text.Contains(part, StringComparison.Ordinal));
                if (at >= 0)
                {
                    _seen = at + 1;
                    return room.Sights[at].Post;
                }
                if (DateTime.UtcNow > until) Assert.Fail($"Not seen: {part}\nbut since then:\n{string.Join("\n---\n", room.Sights.Skip(_seen).Select(sight => sight.Text))}");
            }
        }
    }

    /// <summary>Waits until the bot has sent a file, and gives it.</summary>
    public async Task<Upload> Gets(string name)
    {
        await Until(() => room.Posts.Any(post => post.File?.Name == name), $"no file {name}");
        lock (world.Gate) return room.Posts.Last(post => post.File?.Name == name).File!;
    }

    /// <summary>Waits until something is so.</summary>
    public async Task Until(Func<bool> so, string otherwise, TimeSpan? patience = null)
    {
        for (var until = DateTime.UtcNow + (patience ?? Patience); ; await Task.Delay(10))
        {
            lock (world.Gate)
            {
                if (so()) return;
                if (DateTime.UtcNow > until) Assert.Fail(otherwise);
            }
        }
    }

    protected Post Write(HtmlText content, (string, JsonNode)? media = null, JsonObject? extra = null, Post? replyTo = null)
    {
        lock (world.Gate)
        {
            if (room.IsPrivate && room.Shut?.StartsWith("bot can't", StringComparison.Ordinal) == true) room.Shut = null;
            var marked = content with { Entities = [.. content.Entities, .. Command(content.Text)] };
            var post = room.Add(new Post { Id = world.NextPost(room), Room = room, From = user, Content = marked, Media = media, Extra = extra ?? [], Thread = thread, ReplyTo = replyTo });
            if (room.BotSeesAll || Concerns(post)) world.Updates.Add("message", post.Json());
            return post;
        }
    }

    // In privacy mode a bot sees commands, replies to it and mentions of it.
    bool Concerns(Post post) => post.ReplyTo?.IsBots == true || post.Text.StartsWith('/') || post.Text.Contains($"@{(string)world.Bot["username"]!}", StringComparison.Ordinal);

    Post Sends(string name, long size, Func<byte[]> content, string caption, string type, JsonObject? extra = null, Post? replyTo = null)
    {
        string id;
        lock (world.Gate) id = world.Keep(name, size, content);
        return Write(HtmlText.Plain(caption), ("document", new JsonObject
        {
            ["file_id"] = id,
            ["file_unique_id"] = $"u{id}",
            ["file_name"] = name,
            ["mime_type"] = type,
            ["file_size"] = size,
        }), extra, replyTo);
    }

    JsonObject Thing(string name, byte[] content, JsonObject fields)
    {
        lock (world.Gate)
        {
            var id = world.Keep(name, content.Length, () => content);
            (fields["file_id"], fields["file_unique_id"], fields["file_size"]) = (id, $"u{id}", content.Length);
            return fields;
        }
    }

    (Post Post, JsonObject Button) Find(string label, string kind, Post? on = null) =>
        (on is null ? room.Posts.Where(post => post.IsBots && !post.Deleted).Reverse() : [on])
            .SelectMany(post => post.Buttons.Where(button => button[kind] is not null && ((string)button["text"]!).Contains(label, StringComparison.Ordinal)).Select(button => (post, button)))
            .Cast<(Post, JsonObject)?>().FirstOrDefault() ?? throw new InvalidOperationException($"There is no button «{label}».");

    static IEnumerable<TextEntity> Command(string text) =>
        text.StartsWith('/') ? [new TextEntity("bot_command", 0, text.AsSpan().IndexOfAny(' ', '\n') is var end and > 0 ? end : text.Length)] : [];

    static JsonObject ForwardedFrom(string name) => new()
    {
        ["forward_origin"] = new JsonObject { ["type"] = "hidden_user", ["sender_user_name"] = name, ["date"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() },
    };
}
