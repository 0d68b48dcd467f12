// A message for the terminal: plain text, steps numbered, commands on lines of their own.
using System.Text;

namespace MailBlockBot.Core.Wording;

/// <summary>Renders messages without colours or markup; code stands between backticks only inside a sentence.</summary>
public static class PlainText
{
    /// <summary>The message as text with line feeds, blocks parted by an empty line; what follows a headline stands below it at once.</summary>
    public static string Render(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in message.Blocks)
        {
            text.Append(before is null or Block.Headline ? "" : "\n").Append(Render(block));
            before = block;
        }

        return text.ToString();
    }

    /// <summary>A phrase as text; code between backticks.</summary>
    public static string Render(Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return string.Concat(phrase.Pieces.Select(piece => piece is Piece.Code ? $"`{piece.Text}`" : piece.Text));
    }

    static string Render(Block block) => block switch
    {
        Block.Headline headline => Render(headline.Text) + "\n",
        Block.Paragraph paragraph => Render(paragraph.Text) + "\n",
        Block.Steps steps => Render(steps.Title) + "\n" + string.Concat(steps.Items.Select((step, index) => Render(step, index + 1))),
        Block.Folded folded => $"— {Render(folded.Title)} —\n" + string.Concat(folded.Lines.Select(line => "  " + Line(line) + "\n")),
        _ => throw new ArgumentException($"No text for a {block.GetType().Name}.", nameof(block)),
    };

    static string Render(Step step, int number) =>
        $"{number}. {Render(step.Text)}\n"
        + (step.Command is null ? "" : $"   {step.Command}\n")
        + (step.Link is null ? "" : $"   {step.Link}\n");

    // A line that is all code is a line of the log: it stands as it is.
    static string Line(Phrase line) => line.Pieces is [Piece.Code only] ? only.Text : Render(line);
}
