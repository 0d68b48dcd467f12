// What a failed call to Telegram means for whoever made it.
using System.Net;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.TelegramChat;

internal enum Fault
{
    /// <summary>Too fast, or the server is in trouble: nothing was done, it may be tried again.</summary>
    Passing,
    /// <summary>The call went out and no answer came back: it may have been done.</summary>
    Doubtful,
    /// <summary>Done, but the answer cannot be read: a message without a number.</summary>
    Done,
    /// <summary>Nothing had to be done: the message says that already, or the press is too old to be answered.</summary>
    Needless,
    /// <summary>The message is not there any more, or too old to be changed.</summary>
    NoMessage,
    /// <summary>Nobody is there to be spoken to: the bot was blocked or put out.</summary>
    Parted,
    /// <summary>Telegram does not take it, and will not take it next time.</summary>
    Refused,
}

internal static class Faults
{
    static readonly (string Words, Fault Fault)[] Refusals =
    [
        ("message is not modified", Fault.Needless),
        ("query is too old", Fault.Needless),
        ("query ID is invalid", Fault.Needless),
        ("message to edit not found", Fault.NoMessage),
        ("message can't be edited", Fault.NoMessage),
        ("message to delete not found", Fault.NoMessage),
        ("message can't be deleted", Fault.NoMessage),
        ("MESSAGE_ID_INVALID", Fault.NoMessage),
        ("chat not found", Fault.Parted),
        ("PEER_ID_INVALID", Fault.Parted),
    ];

    public static Fault Of(RequestException fault) => fault switch
    {
        // 401 and 404 speak of the token, 409 of another poller: somebody will set that right.
        ApiRequestException { ErrorCode: 429 or 401 or 404 or 409 or >= 500 } => Fault.Passing,
        ApiRequestException { ErrorCode: 403 } => Fault.Parted,
        ApiRequestException refused => Refusal(refused.Message),
        { HttpStatusCode: HttpStatusCode.OK } => Fault.Done,
        { HttpStatusCode: HttpStatusCode.RequestEntityTooLarge } => Fault.Refused,
        { HttpStatusCode: >= HttpStatusCode.BadRequest } => Fault.Passing,
        { InnerException: HttpRequestException unsent } when Unsent(unsent.HttpRequestError) => Fault.Passing,
        _ => Fault.Doubtful,
    };

    static Fault Refusal(string words)
    {
        foreach (var (part, fault) in Refusals)
        {
            if (words.Contains(part, StringComparison.OrdinalIgnoreCase)) return fault;
        }
        return Fault.Refused;
    }

    static bool Unsent(HttpRequestError error) =>
        error is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    /// <summary>How it stands in our log: the fault's own words may hold an address with the token, or a customer's.</summary>
    public static string Name(Exception fault) => fault switch
    {
        ApiRequestException api => $"Telegram answers {api.ErrorCode}",
        RequestException { HttpStatusCode: HttpStatusCode.OK } => "Telegram's answer cannot be read",
        RequestException { HttpStatusCode: { } status } => $"the server answers {(int)status}",
        { InnerException: { } inner } => Name(inner),
        HttpRequestException http => $"no connection ({http.HttpRequestError})",
        _ => fault.GetType().Name,
    };
}
