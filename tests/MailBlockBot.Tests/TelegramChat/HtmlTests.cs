// Whatever a message holds, Telegram takes its pieces and shows every character of it.
using FsCheck.Xunit;
using MailBlockBot.Core.Wording;
using MailBlockBot.TelegramChat;
using MailBlockBot.Tests.BotApi;

namespace MailBlockBot.Tests.TelegramChat;

public sealed class HtmlTests
{
    static readonly string[] Words = ["<b>", "</code>", "&amp;", "&", "a", "длинное слово ", "\n", "😀", "\"", "</blockquote>", "<script>alert(1)</script>"];

    [Fact]
    public void Blocks_stand_apart_and_what_follows_a_headline_stands_below_it() => Assert.Equal(
        ["<b>H</b>\np &lt;b&gt; <code>c</code>\n\n<b>Do</b>\n1. one\n<code>rm &amp;&amp; x</code>\n2. two\n\n<blockquote expandable>More\nline</blockquote>"],
        Html.Render(new Message(
        [
            new Block.Headline("H"),
            new Block.Paragraph(new Phrase([new Piece.Words("p <b> "), new Piece.Code("c")])),
            new Block.Steps("Do", [new Step("one", "rm && x"), new Step("two")]),
            new Block.Folded("More", ["line"]),
        ])));

    [Fact]
    public void A_long_message_is_parted_between_paragraphs()
    {
        var pieces = Html.Render(new Message([.. Enumerable.Range(0, 5).Select(i => new Block.Paragraph(new string((char)('a' + i), 1500)))]));
        Assert.Equal(["a b", "c d", "e"], pieces.Select(piece => string.Join(' ', piece.Split("\n\n").Select(paragraph => paragraph[..1]))));
    }

    [Fact]
    public void A_giant_line_of_code_is_code_in_every_piece()
    {
        var pieces = Html.Render(new Message([new Block.Folded("Lines", [new Phrase([new Piece.Code(string.Concat(Enumerable.Repeat("😀<&>", 3000)))])])]));
        Assert.All(pieces, piece => Assert.StartsWith("<blockquote expandable>", piece, StringComparison.Ordinal));
        Assert.Equal(15_000, pieces.Sum(piece => HtmlText.Parse(piece).Text.Replace("Lines\n", "", StringComparison.Ordinal).Length));
    }

    [Property(MaxTest = 200)]
    public void Nothing_is_lost_or_taken_for_markup(byte[] order, byte times)
    {
        Piece[] pieces = [.. order.Select((index, at) =>
        {
            var text = string.Concat(Enumerable.Repeat(Words[index % Words.Length], 1 + index * times / 20));
            return (at % 3) switch { 0 => (Piece)new Piece.Words(text), 1 => new Piece.Strong(text), _ => new Piece.Code(text) };
        })];
        var seen = Html.Render(new Message([new Block.Headline("H"), new Block.Paragraph(new Phrase(pieces)), new Block.Folded("F", [new Phrase(pieces)])]))
            .Select(HtmlText.Parse).ToList();
        Assert.All(seen, piece => Assert.InRange(piece.Text.Length, 1, 4096));
        var all = string.Concat(pieces.Select(piece => piece.Text));
        Assert.Equal(Unbroken("H" + all + "F" + all), Unbroken(string.Concat(seen.Select(piece => piece.Text))));
    }

    [Property(MaxTest = 100)]
    public void A_caption_fits(byte[] order) =>
        Assert.InRange(HtmlText.Parse(Html.Caption(string.Concat(order.Select(index => new string('<', index))))).Text.Length, 0, 1024);

    static string Unbroken(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
