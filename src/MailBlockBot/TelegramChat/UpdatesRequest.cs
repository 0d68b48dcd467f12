// getUpdates with each update left to be read by itself: the library reads a batch whole, and one it cannot read would come back for ever.
using System.Text.Json;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace MailBlockBot.TelegramChat;

internal sealed class UpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    public int? Offset { get; init; }
    public required int Limit { get; init; }
    public required int Timeout { get; init; }
    public required IReadOnlyList<UpdateType> AllowedUpdates { get; init; }
}
