// What could not be read, as values: the host turns kinds into words (`upload.problem.<kind>`).
namespace MailBlockBot.Uploads;

/// <summary>Why a file, or a file within it, was not read or not to its end.</summary>
internal enum UploadProblemKind
{
    /// <summary>No bytes.</summary>
    Empty,
    /// <summary>A picture: the text is wanted.</summary>
    Picture,
    /// <summary>No text: a document, a program, sound, noise.</summary>
    Binary,
    /// <summary>Over the limit of bytes in, out or held; what came before was read.</summary>
    TooLarge,
    /// <summary>Behind a password.</summary>
    Encrypted,
    /// <summary>Ends before its end; what was there was read.</summary>
    CutShort,
    /// <summary>Archives within archives beyond the limit.</summary>
    TooDeep,
    /// <summary>More files than the limit; the first ones were read.</summary>
    TooManyEntries,
    /// <summary>Unpacks to far more than any log does.</summary>
    Bomb,
    /// <summary>Damaged, or packed in a way unknown here; what came before the damage was read.</summary>
    BadArchive,
    /// <summary>Took longer than the limit; what came before was read.</summary>
    TooSlow,
    /// <summary>The path is a folder.</summary>
    Folder,
    /// <summary>No file at the path.</summary>
    Missing,
    /// <summary>No permission to read it.</summary>
    Denied,
    /// <summary>The platform does not hand it over any more.</summary>
    Gone,
}

/// <summary>One thing that could not be read.</summary>
/// <param name="Name">Its shown name: cleaned and bounded, never a path to open.</param>
/// <param name="Kind">Why.</param>
/// <param name="Size">What it measured (bytes, files or layers), where a limit was met and it is known.</param>
/// <param name="Limit">The limit it met, in the same unit; for <see cref="UploadProblemKind.Bomb"/> the ratio.</param>
internal sealed record UploadProblem(string Name, UploadProblemKind Kind, long? Size = null, long? Limit = null);

/// <summary>The kinds' names in locales.</summary>
internal static class UploadProblemKinds
{
    /// <summary>The last part of the kind's locale key, <c>upload.problem.*</c>.</summary>
    public static string Key(this UploadProblemKind kind) => kind switch
    {
        UploadProblemKind.Empty => "empty",
        UploadProblemKind.Picture => "picture",
        UploadProblemKind.Binary => "binary",
        UploadProblemKind.TooLarge => "too_large",
        UploadProblemKind.Encrypted => "encrypted",
        UploadProblemKind.CutShort => "cut_short",
        UploadProblemKind.TooDeep => "too_deep",
        UploadProblemKind.TooManyEntries => "too_many_entries",
        UploadProblemKind.Bomb => "bomb",
        UploadProblemKind.BadArchive => "bad_archive",
        UploadProblemKind.TooSlow => "too_slow",
        UploadProblemKind.Folder => "folder",
        UploadProblemKind.Missing => "missing",
        UploadProblemKind.Denied => "denied",
        UploadProblemKind.Gone => "gone",
    };
}
