// Letters as JSON: the same text in every store and on the wire to the page, which renders it without trusting any of it.
using System.Text.Json.Serialization;

namespace MailBlockBot.WebChat;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LetterContent))]
[JsonSerializable(typeof(PageNews))]
[JsonSerializable(typeof(SayRequest))]
[JsonSerializable(typeof(PressRequest))]
[JsonSerializable(typeof(Kept))]
internal sealed partial class LetterJson : JsonSerializerContext;

/// <summary>Words, a command or pasted lines. The id is the page's own: what is sent again is heard once.</summary>
internal sealed record SayRequest(string Id, string Text);

/// <summary>A button of a letter.</summary>
internal sealed record PressRequest(string Id, string Button);

/// <summary>A file, as the address of its upload tells of it.</summary>
/// <param name="Id">The page's own id, which is the file's too.</param>
/// <param name="Name">The visitor's name for it.</param>
/// <param name="Size">How many bytes the page says there are.</param>
/// <param name="Caption">The visitor's words for it; null when there are none.</param>
internal sealed record UploadRequest(string Id, string Name, long Size, string? Caption);

/// <summary>The page may forget it: it is kept here.</summary>
/// <param name="Letter">The letter's number.</param>
internal sealed record Kept(long Letter);
