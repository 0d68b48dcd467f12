// What cannot be read gets a clear answer that says what to send instead.
namespace MailBlockBot.Core.Wording;

/// <summary>Words about files: problems and progress.</summary>
public static class UploadWords
{
    /// <summary>The kinds of problems that have words, under <c>upload.problem.*</c>.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "empty", "picture", "binary", "too_large", "encrypted", "cut_short", "too_deep", "too_many_entries", "bomb", "bad_archive", "too_slow", "folder",
        "missing", "denied", "gone", "no_log",
    ];

    /// <summary>One sentence or two about a file that could not be read.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="name">The file's name, as it was given.</param>
    /// <param name="size">Its size in bytes, where known.</param>
    /// <param name="limit">The limit that it meets: bytes, or entries for <c>too_many_entries</c> and levels for <c>too_deep</c>.</param>
    /// <param name="language">The customer's language.</param>
    public static Phrase Problem(string kind, string name, long? size, long? limit, Language language)
    {
        var locale = Locale.Of(language);
        object ofBytes = limit is { } most ? new Size(most) : "?";
        return kind switch
        {
            "too_large" when size is null => locale.Say("upload.problem.too_large_unknown", ("name", name), ("limit", ofBytes)),
            "too_large" => locale.Say("upload.problem.too_large", ("name", name), ("size", new Size(size.Value)), ("limit", ofBytes)),
            _ => locale.Say($"upload.problem.{kind}", ("name", name), ("limit", limit is { } count ? count : "?")),
        };
    }

    /// <summary>A text in which no line is of a log.</summary>
    public static Phrase NoLog(string name, Language language) => Locale.Of(language).Say("upload.problem.no_log", ("name", name));

    /// <summary>"Reading mail.log: 40 %"; without a share while the size is not known.</summary>
    public static Phrase Progress(string name, double? part, Language language) => part is { } share
        ? Locale.Of(language).Say("upload.progress.share", ("name", name), ("share", new Share(share)))
        : Locale.Of(language).Say("upload.progress.reading", ("name", name));
}
