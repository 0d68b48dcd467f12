// Where files lie, whichever platform they were handed over on.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.Uploads;

/// <summary>A file, opened.</summary>
/// <param name="Source">Its bytes; whoever asked for them disposes of it. Null when it cannot be read.</param>
/// <param name="Problem">Why there are none; null when there are.</param>
internal sealed record Opened(Stream? Source, UploadProblem? Problem);

/// <summary>The files of a platform.</summary>
internal interface IFileShelf
{
    /// <summary>Opens a file; temporary faults are its own matter.</summary>
    /// <exception cref="IOException">It cannot be had now, and may be later.</exception>
    Task<Opened> Open(Material.Document file, UploadLimits limits, CancellationToken stop);
}
