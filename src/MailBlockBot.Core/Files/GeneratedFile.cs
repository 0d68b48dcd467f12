// A file that goes with an answer.
namespace MailBlockBot.Core.Files;

/// <param name="Name">A plain file name, the same on every system.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The bytes as they are sent.</param>
public sealed record GeneratedFile(string Name, string ContentType, byte[] Content);
