// A remembered shape must never answer for a reply that the book reads otherwise, and what differs from message to message must not make shapes.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class ShapeTests
{
    static readonly ReplyBook Book = ReplyBook.Standard;

    static readonly string[] Replies =
    [
        .. Book.Rules.Select(row => row.Seen),
        .. new[] { "replies-dev.tsv", "replies-real-exim.tsv" }.SelectMany(Texts),
    ];

    // Words that change, some of which a row looks for: they must part shapes.
    static readonly string[] Changing =
    [
        "vera@shop.example", "info@spam.example", "192.0.2.1", "[192.0.2.7]", "198.51.100.84:25", "192.0.2.1.", "192.0.2.1.bl.example", "ip=192.0.2.1", "550-192.0.2.1", "1.2.3.4.5", "12:34:56", "x:192.0.2.1", "198.51.100.84", "mx1.shop.example", "zen.spamhaus.org", "user.unknown.example", "unknown1.example", "2001:db8::25",
        "1665519620", "a1b2c3d4e5f6", "id=1234567890", "5.7.26", "550", "421", "554-mx.example", "S3140", "[TSS04]", "550-5.1.1", "4xx1234567", "http://www.spamhaus.org/query/bl?ip=192.0.2.7", "20260101-spam",
        "(#5.1.1)", "#5.1.1-chkuser1", "5.1.1:1234567", "user.", "unknown", "retry.later.example", "mailbox1234 full", "isn't", "\\320\\262a@b.example", "\\n550-5.7.1", "Mailbox.full", "08DC8850F12E1502", "2024-06-11T09:04:02.679Z",
    ];

    static IEnumerable<string> Texts(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", file)).Skip(1).Select(line => line.Split('\t')[^1]);

    [Fact]
    public void Memory_answers_as_the_book_does_and_stays_small()
    {
        var memory = new ShapeMemory(Book, 300);
        foreach (var reply in Replies.Concat(Replies)) Assert.Same(Book.Judge(reply), memory.Judge(Encoding.UTF8.GetBytes(reply)));
        Assert.InRange(memory.Count, 1, 300);
    }

    [Property(MaxTest = 1_000)]
    public void A_shape_never_merges_two_meanings(ushort which, byte[] places, byte[] words)
    {
        var text = Replies[which % Replies.Length].Split(' ').ToList();
        var memory = new ShapeMemory(Book);
        memory.Judge(Encoding.UTF8.GetBytes(string.Join(' ', text)));
        for (var i = 0; i < Math.Min(places.Length, words.Length); i++)
        {
            text[places[i] % text.Count] = Changing[words[i] % Changing.Length];
            var changed = string.Join(' ', text);
            Assert.True(ReferenceEquals(Book.Judge(changed), memory.Judge(Encoding.UTF8.GetBytes(changed))), changed);
        }
    }

    [Theory]
    [InlineData("550 5.1.1 <vera@shop.example>: Recipient address rejected: User unknown", "550 5.1.1 <x.y+z@other-shop.example>: Recipient address rejected: User unknown")]
    [InlineData("554 5.7.1 Client host [192.0.2.1] blocked; see https://lists.example/query/ip/192.0.2.1", "554 5.7.1 Client host [198.51.100.84] blocked; see https://lists.example/query/ip/198.51.100.84")]
    [InlineData("550 5.1.1 User unknown id=1234567890", "550 5.1.1 User unknown id=9876543210")]
    [InlineData("550 5.1.10 Not found [d6979b6c.eop-EUR05.prod.example 2024-06-11T09:04:02.679Z 08DC8850F12E1502]", "550 5.1.10 Not found [f00dfeed.eop-APC01.prod.example 2026-11-24T19:31:59.001Z 08DC0000F12E15AB]")]
    [InlineData("451 4.7.1 Later. r75si5694561wmf.156 - gsmtp", "451 4.7.1 Later. p131si8414989oif.118 - gsmtp")]
    [InlineData("srv1.shop.example[192.0.2.1]:25: No route to host", "zrh22.elsewhere.example[192.0.2.99]:25: No route to host")]
    public void What_differs_from_message_to_message_makes_no_shape(string one, string other)
    {
        var memory = new ShapeMemory(Book);
        Assert.Same(memory.Judge(Encoding.UTF8.GetBytes(one)), memory.Judge(Encoding.UTF8.GetBytes(other)));
        Assert.Equal(1, memory.Count);
    }

    [Fact]
    public void A_known_shape_allocates_nothing()
    {
        var memory = new ShapeMemory(Book);
        memory.Judge("550 5.1.1 User unknown id=1234567890"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) memory.Judge("550 5.1.1 User unknown id=9876543210"u8);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 999); // the runtime itself may allocate once, never per reply
        Assert.Equal(1, memory.Count);
    }
}
