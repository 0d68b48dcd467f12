// The methods that are answered, each by one function; getUpdates waits and is the server's own.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi.Methods;

internal static class MethodTable
{
    public static IReadOnlyDictionary<string, Func<World, ApiCall, JsonNode?>> All { get; } = new Dictionary<string, Func<World, ApiCall, JsonNode?>>(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = (world, _) => world.Bot.DeepClone(),
        ["setWebhook"] = Webhooks.Set,
        ["deleteWebhook"] = Webhooks.Delete,
        ["getWebhookInfo"] = Webhooks.Info,
        ["setMyCommands"] = Profile.SetCommands,
        ["getMyCommands"] = Profile.GetCommands,
        ["getMyName"] = (world, call) => Profile.Get(world, call, "name"),
        ["getMyDescription"] = (world, call) => Profile.Get(world, call, "description"),
        ["getMyShortDescription"] = (world, call) => Profile.Get(world, call, "short_description"),
        ["setMyName"] = (world, call) => Profile.Set(world, call, "name", 64),
        ["setMyDescription"] = (world, call) => Profile.Set(world, call, "description", 512),
        ["setMyShortDescription"] = (world, call) => Profile.Set(world, call, "short_description", 120),
        ["sendMessage"] = Sending.Message,
        ["sendDocument"] = (world, call) => Sending.File(world, call, "document"),
        ["sendPhoto"] = (world, call) => Sending.File(world, call, "photo"),
        ["copyMessage"] = Sending.Copy,
        ["sendChatAction"] = Sending.Action,
        ["editMessageText"] = Editing.Text,
        ["editMessageReplyMarkup"] = Editing.ReplyMarkup,
        ["deleteMessage"] = Editing.Delete,
        ["pinChatMessage"] = Editing.Pin,
        ["answerCallbackQuery"] = Answers.CallbackQuery,
        ["answerInlineQuery"] = Answers.InlineQuery,
        ["getFile"] = Downloads.GetFile,
        ["getChat"] = Groups.GetChat,
        ["getChatMember"] = Groups.GetMember,
        ["getChatAdministrators"] = Groups.GetAdministrators,
        ["createForumTopic"] = Groups.CreateTopic,
    };
}
