// Files that people sent: getFile names the path, the download itself is served below /file/.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Downloads
{
    const int MostDownload = 20 << 20;

    public static JsonNode GetFile(World world, ApiCall call)
    {
        var file = world.Files.GetValueOrDefault(call.Text("file_id") ?? "") ?? throw Refusal.Bad("wrong file_id or the file is temporarily unavailable");
        if (file.Size > MostDownload) throw Refusal.Bad("file is too big");
        return new JsonObject { ["file_id"] = file.Id, ["file_unique_id"] = $"u{file.Id}", ["file_size"] = file.Size, ["file_path"] = file.Path };
    }
}
