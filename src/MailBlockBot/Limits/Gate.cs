// Who may send how much, before the inbox: a flood costs neither the disk nor anybody else's turn.
using System.Threading.RateLimiting;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Operations;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Limits;

/// <summary>Buckets of permits: one for each person, over all chats, and one for what people in a group say to each other.</summary>
/// <param name="limits">How large they are, and how quickly they fill again.</param>
/// <param name="trusted">The key of the chat that is never refused, the duty desk's; null for none.</param>
/// <param name="log">Is told that somebody is refused, never who.</param>
internal sealed partial class Gate(LimitSettings limits, string? trusted, ILogger<Gate> log) : IDisposable
{
    static readonly TimeSpan Between = TimeSpan.FromMinutes(1);
    readonly PartitionedRateLimiter<string> _people = Buckets(limits.UserBurst, TimeSpan.FromMinutes(1 / limits.UserPerMinute));
    readonly PartitionedRateLimiter<string> _groups = Buckets(limits.GroupBurst, TimeSpan.FromMinutes(1 / limits.GroupPerMinute));
    // Whoever is refused hears of it, but not for each of ten thousand updates.
    readonly PartitionedRateLimiter<string> _words = Buckets(1, Between);

    /// <summary>What may enter, in its order. The first of a person's refused ones becomes <see cref="Incoming.Flooded"/>, so that they are told.</summary>
    public IReadOnlyList<Delivery> Let(IReadOnlyList<Delivery> deliveries) => [.. deliveries.Select(Let).OfType<Delivery>()];

    Delivery? Let(Delivery delivery)
    {
        var incoming = delivery.Incoming;
        if (delivery.Chat == trusted || !IsByPeople(incoming)) return delivery;
        var overheard = incoming is { Group.Called: false } and not Incoming.Pressed;
        var person = incoming.By is { } by ? $"{by.Id}" : delivery.Chat;
        if (overheard ? Has(_groups, delivery.Chat) : Has(_people, person)) return delivery;
        Meters.Flooded();
        if (overheard || !Has(_words, person)) return null;
        Refused(log);
        return delivery with { Incoming = new Incoming.Flooded(incoming.Time) { By = incoming.By, Group = incoming.Group } };
    }

    public void Dispose()
    {
        _people.Dispose();
        _groups.Dispose();
        _words.Dispose();
    }

    // What the platform itself tells (a group moves, the bot is removed) comes seldom, and must never be missed.
    static bool IsByPeople(Incoming incoming) =>
        incoming is Incoming.Said or Incoming.Handed or Incoming.Showed or Incoming.Pressed or Incoming.Edited or Incoming.Inquired;

    static bool Has(PartitionedRateLimiter<string> buckets, string key)
    {
        using var lease = buckets.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    // A bucket that is full again is forgotten: the library keeps none that is idle.
    static PartitionedRateLimiter<string> Buckets(int burst, TimeSpan interval) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = interval,
            QueueLimit = 0,
            AutoReplenishment = true,
        }));

    [LoggerMessage(LogLevel.Warning, "Somebody sends more than Limits:UserBurst allows, and is refused for now")]
    private static partial void Refused(ILogger log);
}
