// A message as Telegram's HTML, in pieces that Telegram takes: everything escaped, cut between paragraphs, no tag left open.
using System.Text;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.TelegramChat;

internal static class Html
{
    // The server counts after parsing; counting UTF-16 units of the text, escapes resolved, never counts less than it does.
    public const int Most = 4096;
    const int MostInCaption = 1024;
    // The line feeds before a paragraph.
    const int Gap = 2;

    /// <summary>The message in pieces of at most <see cref="Most"/> characters.</summary>
    public static IReadOnlyList<string> Render(Message message)
    {
        List<string> pieces = [];
        var piece = new StringBuilder();
        var length = 0;
        var headed = false;
        foreach (var block in message.Blocks.SelectMany(Paragraphs).SelectMany(paragraph => Cut(paragraph, Most - Gap)))
        {
            if (length + block.Length + Gap > Most)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                length = 0;
            }
            if (length > 0) piece.Append(block.Tight || headed ? "\n" : "\n\n");
            piece.Append(block.Markup);
            length += block.Length + Gap;
            headed = block.Heads;
        }
        if (length > 0) pieces.Add(piece.ToString());
        return pieces;
    }

    /// <summary>A line or two beside a file; what is too much of it is left out.</summary>
    public static string Caption(Phrase caption) => Cut(new Paragraph(caption), MostInCaption).FirstOrDefault()?.Markup ?? "";

    static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    // One paragraph with its plain phrase, so that a giant one can be cut where no tag is open. Tight: it stands right below what is before
    // it; Heads: so does what comes after it.
    sealed record Paragraph(Phrase Text, string Open = "", string Close = "", bool Tight = false, bool Heads = false)
    {
        public int Length => Text.Pieces.Sum(piece => piece.Text.Length);
        public string Markup => Open + string.Concat(Text.Pieces.Select(Mark)) + Close;
    }

    static string Mark(Piece piece) => piece switch
    {
        Piece.Strong => $"<b>{Escape(piece.Text)}</b>",
        Piece.Code => $"<code>{Escape(piece.Text)}</code>",
        _ => Escape(piece.Text),
    };

    static IEnumerable<Paragraph> Paragraphs(Block block) => block switch
    {
        Block.Headline headline => [new(headline.Text, "<b>", "</b>", Heads: true)],
        Block.Paragraph paragraph => [new(paragraph.Text)],
        Block.Steps steps => [new(steps.Title, "<b>", "</b>"), .. steps.Items.Select((step, index) => new Paragraph(Numbered(step, index + 1), Tight: true))],
        Block.Folded folded => [new(Lines([folded.Title, .. folded.Lines]), "<blockquote expandable>", "</blockquote>")],
        _ => throw new ArgumentException($"No markup for a {block.GetType().Name}.", nameof(block)),
    };

    static Phrase Numbered(Step step, int number) => new(
    [
        new Piece.Words($"{number}. "), .. step.Text.Pieces,
        .. step.Command is { } command ? (Piece[])[new Piece.Words("\n"), new Piece.Code(command)] : [],
    ]);

    static Phrase Lines(IEnumerable<Phrase> lines) => new([.. lines.SelectMany((line, index) => index == 0 ? line.Pieces : [new Piece.Words("\n"), .. line.Pieces])]);

    static IEnumerable<Paragraph> Cut(Paragraph paragraph, int most)
    {
        List<Piece> part = [];
        var room = most;
        foreach (var piece in paragraph.Text.Pieces)
        {
            var rest = piece.Text;
            while (rest.Length > room)
            {
                var at = BreakBefore(rest, room);
                if (at > 0) part.Add(Same(piece, rest[..at]));
                rest = rest[at..].TrimStart('\n');
                yield return paragraph with { Text = new Phrase(part) };
                (part, room) = ([], most);
            }
            if (rest.Length > 0) part.Add(Same(piece, rest));
            room -= rest.Length;
        }
        if (part.Count > 0) yield return paragraph with { Text = new Phrase(part) };
    }

    // At a line's end, else at a blank, else anywhere but within a surrogate pair.
    static int BreakBefore(string text, int room)
    {
        if (room <= 0) return 0;
        var line = text.LastIndexOf('\n', room - 1);
        if (line > room / 2) return line;
        var blank = text.LastIndexOf(' ', room - 1);
        if (blank > room / 2) return blank;
        return char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
    }

    static Piece Same(Piece piece, string text) => piece with { Text = text };
}
