// One request to the Bot API, however it was sent: as JSON, as a form with files, or in the address. Parsed here and nowhere else.
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot.Tests.BotApi;

/// <summary>A file that came with a request.</summary>
internal sealed record Upload(string Name, byte[] Content);

internal sealed class ApiCall
{
    readonly Dictionary<string, JsonNode?> _fields = [];
    readonly Dictionary<string, Upload> _files = [];

    ApiCall(string method) => Method = method;

    public string Method { get; }

    public DateTimeOffset At { get; } = DateTimeOffset.UtcNow;

    public static async Task<ApiCall> Read(HttpRequest request, string method)
    {
        var call = new ApiCall(method);
        foreach (var (name, value) in request.Query) call._fields[name] = value.ToString();
        if (request.HasJsonContentType())
        {
            if (await JsonNode.ParseAsync(request.Body) is not JsonObject body) throw Refusal.Bad("object expected as JSON request body");
            foreach (var (name, value) in body) call._fields[name] = value?.DeepClone();
        }
        else if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            foreach (var (name, value) in form) call._fields[name] = value.ToString();
            foreach (var file in form.Files)
            {
                using var content = new MemoryStream();
                await file.CopyToAsync(content);
                call._files[file.Name] = new Upload(file.FileName, content.ToArray());
            }
        }
        return call;
    }

    public string? Text(string name) => _fields.GetValueOrDefault(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        { } other => other.ToJsonString(),
    };

    public long? Number(string name) => long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    /// <summary>A structured field: JSON within JSON, or as a form's text.</summary>
    public JsonNode? Json(string name) => _fields.GetValueOrDefault(name) switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text.Length == 0 ? null : JsonNode.Parse(text),
        var other => other?.DeepClone(),
    };

    /// <summary>A file that was uploaded, directly or as <c>attach://name</c>; null when none was.</summary>
    public Upload? File(string name) =>
        _files.GetValueOrDefault(Text(name) is { } text && text.StartsWith("attach://", StringComparison.Ordinal) ? text["attach://".Length..] : name);
}
