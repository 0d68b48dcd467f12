// What a browser is told a file is: pictures that it may show, and nothing else.
namespace MailBlockBot.WebChat;

internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    /// <summary>By the name that its sender gave it; a wrong one shows no picture and does no harm.</summary>
    public static string Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => Unknown,
    };
}
