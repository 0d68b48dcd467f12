// How much one client may ask for: a client is an address, for IPv6 the /64 that one household or server has; cookies cost nothing.
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot.WebChat;

internal sealed class ClientLimits : IDisposable
{
    const int OpenPages = 50;
    readonly PartitionedRateLimiter<string> _posts, _megabytes, _pages;
    readonly TokenBucketRateLimiter _all;
    readonly int _mostMegabytes;

    public ClientLimits(WebSettings settings)
    {
        _posts = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => Bucket(settings.PostsPerMinute, TimeSpan.FromMinutes(1))));
        _megabytes = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => Bucket(settings.MegabytesPerHour, TimeSpan.FromHours(1))));
        _pages = PartitionedRateLimiter.Create<string, string>(client => RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions { PermitLimit = OpenPages }));
        _mostMegabytes = settings.MegabytesPerHour;
        _all = new TokenBucketRateLimiter(Bucket(settings.MegabytesPerHour * 10, TimeSpan.FromHours(1)));
    }

    /// <summary>One thing said or pressed.</summary>
    public bool MayPost(HttpContext context) => Acquired(_posts.AttemptAcquire(Client(context)));

    /// <summary>An upload of so many bytes.</summary>
    public bool MayUpload(HttpContext context, long bytes)
    {
        var megabytes = 1 + (bytes >> 20);
        // More than a whole bucket holds is never let through.
        return megabytes <= _mostMegabytes && Acquired(_megabytes.AttemptAcquire(Client(context), (int)megabytes)) && Acquired(_all.AttemptAcquire((int)megabytes));
    }

    /// <summary>An open page; held while it is open, not acquired when there are too many.</summary>
    public RateLimitLease OpenPage(HttpContext context) => _pages.AttemptAcquire(Client(context));

    public void Dispose()
    {
        _posts.Dispose();
        _megabytes.Dispose();
        _pages.Dispose();
        _all.Dispose();
    }

    static bool Acquired(RateLimitLease lease)
    {
        using (lease) return lease.IsAcquired;
    }

    // A tenth of the time brings a tenth of the permits, or one at least.
    static TokenBucketRateLimiterOptions Bucket(int most, TimeSpan time)
    {
        var portion = Math.Max(1, most / 10);
        return new() { TokenLimit = most, TokensPerPeriod = portion, ReplenishmentPeriod = time * portion / most };
    }

    static string Client(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
