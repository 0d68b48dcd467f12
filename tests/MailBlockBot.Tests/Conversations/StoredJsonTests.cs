// What is stored is as long as what was said, in any writing, and comes back as it was.
using System.Text;
using System.Text.Json;
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Tests.Conversations;

public sealed class StoredJsonTests
{
    [Theory]
    [InlineData("Почту заблокировали")]
    [InlineData("Mail is blocked <b>&'\"\\ \u0007\u202e")]
    [InlineData("邮件被阻止 😀")]
    public void Texts_come_back_and_take_little_more_than_their_bytes(string text)
    {
        var stored = Stored(text);
        Assert.Equal<Incoming>(Said(text), JsonSerializer.Deserialize(stored, ConversationJson.Stored.Incoming));
        Assert.InRange(stored.Length - Stored("").Length, Encoding.UTF8.GetByteCount(text), Encoding.UTF8.GetByteCount(text) + 60);
    }

    static Incoming.Said Said(string text) => new(new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), 7, text, "ru", false);

    static byte[] Stored(string text) => JsonSerializer.SerializeToUtf8Bytes(Said(text), ConversationJson.Stored.Incoming);
}
