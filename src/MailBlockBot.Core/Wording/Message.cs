// A message as blocks of phrases: built once, marked up by the door that sends it (terminal, Telegram, browser).
using System.Text.Json.Serialization;

namespace MailBlockBot.Core.Wording;

/// <summary>What is said, in order.</summary>
public sealed record Message(IReadOnlyList<Block> Blocks);

/// <summary>A part of a message that stands on lines of its own.</summary>
[JsonDerivedType(typeof(Headline), "headline")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Steps), "steps")]
[JsonDerivedType(typeof(Folded), "folded")]
public abstract record Block
{
    Block() { }

    /// <summary>The one line that says it all.</summary>
    public sealed record Headline(Phrase Text) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(Phrase Text) : Block;

    /// <summary>Numbered steps under a title.</summary>
    public sealed record Steps(Phrase Title, IReadOnlyList<Step> Items) : Block;

    /// <summary>What is folded away until asked for: evidence, other causes.</summary>
    public sealed record Folded(Phrase Title, IReadOnlyList<Phrase> Lines) : Block;
}

/// <summary>One thing to do.</summary>
/// <param name="Text">What, in words.</param>
/// <param name="Command">A command to copy, safe to paste into a shell; null when there is none.</param>
/// <param name="Link">A trusted https link; null when there is none.</param>
/// <param name="Tickable">The customer can tick it and report it as a measure.</param>
public sealed record Step(Phrase Text, string? Command = null, string? Link = null, bool Tickable = true);

/// <summary>Words with their weight.</summary>
public sealed record Phrase(IReadOnlyList<Piece> Pieces)
{
    /// <summary>Plain words.</summary>
    public static implicit operator Phrase(string words) => new([new Piece.Words(words)]);
}

/// <summary>A run of characters of one kind. Nothing in it is markup: every door escapes all of it.</summary>
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Strong), "strong")]
[JsonDerivedType(typeof(Code), "code")]
public abstract record Piece(string Text)
{
    /// <summary>Plain words.</summary>
    public sealed record Words(string Text) : Piece(Text);

    /// <summary>Set in bold.</summary>
    public sealed record Strong(string Text) : Piece(Text);

    /// <summary>A file, command, address or line of the log, in a fixed-width face.</summary>
    public sealed record Code(string Text) : Piece(Text);
}
