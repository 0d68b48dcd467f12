// The bot's commands, names and descriptions, by language and scope.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Profile
{
    const int MostCommands = 100;

    public static JsonNode SetCommands(World world, ApiCall call)
    {
        if (call.Json("commands") is not JsonArray commands) throw Refusal.Bad("can't parse commands JSON object");
        if (commands.Count > MostCommands) throw Refusal.Bad("BOT_COMMANDS_TOO_MUCH");
        foreach (var command in commands)
        {
            var (name, description) = ((string)command!["command"]!, (string)command["description"]!);
            if (name.Length is < 1 or > 32 || !name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')) throw Refusal.Bad("BOT_COMMAND_INVALID");
            if (Words.Length(description) is < 1 or > 256) throw Refusal.Bad("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return Keep(world, call, "commands", commands.ToJsonString());
    }

    public static JsonNode Set(World world, ApiCall call, string field, int most)
    {
        var text = call.Text(field) ?? "";
        return Words.Length(text) <= most ? Keep(world, call, field, text) : throw Refusal.Bad($"{field} is too long");
    }

    public static JsonNode GetCommands(World world, ApiCall call) => JsonNode.Parse(world.Profile.GetValueOrDefault(Key(call, "commands"), "[]"))!;

    public static JsonNode Get(World world, ApiCall call, string field) => new JsonObject { [field] = world.Profile.GetValueOrDefault(Key(call, field), "") };

    static bool Keep(World world, ApiCall call, string field, string value)
    {
        world.Profile[Key(call, field)] = value;
        return true;
    }

    static string Key(ApiCall call, string field) => $"{field} {(string?)call.Json("scope")?["type"] ?? "default"} {call.Text("language_code") ?? ""}".TrimEnd();
}
