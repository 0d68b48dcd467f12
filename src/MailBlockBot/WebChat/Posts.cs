// What a visitor says, presses and uploads, as events of their chat: kept before it is acknowledged, and heard once however often it comes.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Operations;
using MailBlockBot.Uploads;

namespace MailBlockBot.WebChat;

internal sealed class Posts(IStore store, Pump pump, Bell bell, Files files, TimeProvider clock)
{
    /// <summary>Longer texts come as files.</summary>
    public const int MostText = 64 << 10;
    const int MostOwnWords = 4_000;

    public Task<Kept> Say(string chat, SayRequest said, string? client)
    {
        // Telegram's clients split long texts, and pieces are glued without a line feed; this one came whole.
        var text = said.Text.Length >= Speech.NearLimit && !said.Text.EndsWith('\n') ? said.Text + "\n" : said.Text;
        var isLog = Speech.IsLog(text) || text.Length > MostOwnWords;
        LetterContent content = isLog ? new LetterContent.Pasted(Lines(text), Encoding.UTF8.GetByteCount(text)) : new LetterContent.Said(text);
        return Hear(chat, said.Id, content, letter => new Incoming.Said(clock.GetUtcNow(), letter, text, client, false));
    }

    public Task<Kept> Press(string chat, PressRequest pressed, string? client) =>
        Hear(chat, pressed.Id, new LetterContent.Pressed(), _ => new Incoming.Pressed(clock.GetUtcNow(), "", pressed.Button, client));

    /// <param name="chat">Whose.</param>
    /// <param name="upload">What the page says of the file.</param>
    /// <param name="content">The bytes; none of a file that is too large: the conversation says so.</param>
    /// <param name="client">The language.</param>
    /// <param name="stop">The visitor went away.</param>
    /// <returns>Null when not all of it came.</returns>
    public async Task<Kept?> Upload(string chat, UploadRequest upload, Stream content, string? client, CancellationToken stop)
    {
        var (id, name, size, caption) = upload;
        var shown = ShownName.Clean(name);
        var file = new KeptFile(id, shown, MediaTypes.Of(shown), size);
        if (size <= files.Bounds.In)
        {
            var kept = await files.Keep(chat, id, shown, file.Type, content, Files.KeepUploads, stop);
            if (kept.Size != size) return null;
        }
        var picture = file.Type != MediaTypes.Unknown;
        return await Hear(chat, id, new LetterContent.Gave(file, caption is not null && Speech.IsLog(caption) ? null : caption), letter => picture
            ? new Incoming.Showed(clock.GetUtcNow(), Shown.Picture, caption, letter, client) { File = Files.Document(chat, letter, file) }
            : new Incoming.Handed(clock.GetUtcNow(), Files.Document(chat, letter, file), caption, client));
    }

    async Task<Kept> Hear(string chat, string id, LetterContent content, Func<long, Incoming> incoming)
    {
        var by = Visitors.Person(chat);
        using var arriving = Traces.Arrive(Visitors.Door, incoming(0));
        var heard = await store.Pages.Hear(chat, id, content, letter => incoming(letter) with { By = by, Trace = arriving?.Id });
        if (heard.Waiting is { } waiting) pump.Receive(waiting);
        bell.Ring(chat);
        return new Kept(heard.Letter);
    }

    static long Lines(string text) => text.AsSpan().TrimEnd('\n').Count('\n') + 1;
}
