// Too much, too fast, too many.
namespace MailBlockBot.Core.Replies.Rules;

internal static class Limits
{
    public static Table Table { get; } = new("Limits",
    [
        new(null, ["too many connection|too many messages|too many recipients|too many concurrent|too many mail|too much mail|"
            + "too many emails|too many session|too many sessions|too many simultaneous|too many unknown|too many invalid|"
            + "too many bad|too many attempt|too many requests|too many rcpt|too many hosts|too frequent|too fast|"
            + "too quickly|rate limit|rate-limit|ratelimit|rate exceed|rate control|sending rate|message rate|"
            + "connection rate|rate of|rate that|throttl|slow down|slower|limit exceeded|exceeded limit|exceed limit|"
            + "exceeded the limit|exceeds limit|limit reached|exceeded the max|exceeded max|exceeding|exceeded their limit|"
            + "exceeded the rate|frequency|quota of messages|hourly limit|daily limit|maximum number|max number|messages per|"
            + "connections per|per hour|per day|limit has been|connection limit|connection count|volume|mail flood|"
            + "thread limit|recipient limit|recipients limit|max rcpt|sending limit|excessive"], Verdict.RateLimited,
            "421 4.7.0 mx.example Error: too many connections from 198.51.100.84")
        { Name = "Rate", Without = ["size limit", "unrecognized", "hop", "hops"], Kind = "volume" }
    ]);
}
