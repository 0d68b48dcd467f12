// Phrases are put together here, so that neighbouring pieces of one weight become one.
namespace MailBlockBot.Core.Wording;

/// <summary>Joins phrases.</summary>
internal static class Phrases
{
    public static Phrase Empty { get; } = new([]);

    public static Phrase Of(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces.Where(piece => piece.Text.Length > 0))
        {
            if (joined.Count > 0 && Merge(joined[^1], piece) is { } merged)
            {
                joined[^1] = merged;
            }
            else
            {
                joined.Add(piece);
            }
        }

        return new(joined);
    }

    public static Phrase Join(string between, IEnumerable<Phrase> phrases)
    {
        var pieces = new List<Piece>();
        foreach (var phrase in phrases.Where(phrase => phrase.Pieces.Count > 0))
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new Piece.Words(between));
            }

            pieces.AddRange(phrase.Pieces);
        }

        return Of(pieces);
    }

    public static Phrase Code(string text) => new([new Piece.Code(text)]);

    public static string Text(this Phrase phrase) => string.Concat(phrase.Pieces.Select(piece => piece.Text));

    static Piece? Merge(Piece left, Piece right) => (left, right) switch
    {
        (Piece.Words, Piece.Words) => new Piece.Words(left.Text + right.Text),
        (Piece.Strong, Piece.Strong) => new Piece.Strong(left.Text + right.Text),
        _ => null,
    };
}
