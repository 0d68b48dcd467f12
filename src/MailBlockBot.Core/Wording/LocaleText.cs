// One text of a locale, taken apart once: words, placeholders, and the weight that the translator gave them.
using System.Text;

namespace MailBlockBot.Core.Wording;

/// <summary>
/// A parsed text. <c>{{name}}</c> is a placeholder, <c>**bold**</c> and <c>`code`</c> are weights, a backslash takes the next character as it is. Only the
/// locale's own words are read so; what fills a placeholder is never looked at.
/// </summary>
internal sealed class LocaleText
{
    readonly List<Part> _parts = [];

    sealed record Part(string Text, bool IsPlaceholder, Weight Weight);

    enum Weight
    {
        Plain,
        Strong,
        Code,
    }

    public LocaleText(string source)
    {
        var words = new StringBuilder();
        var weight = Weight.Plain;
        for (var i = 0; i < source.Length;)
        {
            var rest = source.AsSpan(i);
            var turned = rest.StartsWith("**") ? Weight.Strong : rest[0] == '`' ? Weight.Code : Weight.Plain;
            if (rest.StartsWith("{{") && rest.IndexOf("}}") is > 2 and var end)
            {
                Flush();
                _parts.Add(new Part(rest[2..end].ToString(), true, weight));
                i += end + 2;
            }
            else if (turned != Weight.Plain && (weight == Weight.Plain || weight == turned))
            {
                Flush();
                weight = weight == Weight.Plain ? turned : Weight.Plain;
                i += turned == Weight.Strong ? 2 : 1;
            }
            else
            {
                i += rest[0] == '\\' && rest.Length > 1 ? 1 : 0;
                words.Append(source[i++]);
            }
        }

        Flush();
        if (weight != Weight.Plain)
        {
            throw new FormatException($"A weight is opened and not closed: {source}");
        }

        void Flush()
        {
            if (words.Length > 0)
            {
                _parts.Add(new Part(words.ToString(), false, weight));
                words.Clear();
            }
        }
    }

    public IEnumerable<string> Placeholders => _parts.Where(part => part.IsPlaceholder).Select(part => part.Text).Distinct();

    /// <summary>The text with its placeholders filled; <paramref name="fill"/> gives a phrase, a piece or a string.</summary>
    public Phrase Fill(Func<string, object> fill)
    {
        var pieces = new List<Piece>();
        foreach (var (text, isPlaceholder, weight) in _parts)
        {
            switch (isPlaceholder ? fill(text) : text)
            {
                case Phrase phrase:
                    pieces.AddRange(phrase.Pieces.Select(piece => piece is Piece.Words ? Weigh(piece.Text, weight) : piece));
                    break;
                case Piece piece:
                    pieces.Add(piece);
                    break;
                case string { Length: > 0 } words:
                    pieces.Add(Weigh(words, weight));
                    break;
            }
        }

        return Phrases.Of(pieces);
    }

    static Piece Weigh(string text, Weight weight) => weight switch
    {
        Weight.Plain => new Piece.Words(text),
        Weight.Strong => new Piece.Strong(text),
        Weight.Code => new Piece.Code(text),
    };
}
