// The requests of an access log that may have sent mail, kept small enough for any log.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Requests;

/// <summary>Collects hits by page. POSTs to anything but static files, GETs to programs (.php and the like); other requests are only counted.</summary>
/// <remarks>
/// Memory is bounded (<paramref name="mostHits"/> hits of 8 bytes, 50,000 pages, 500,000 clients of names up to 64 bytes). When there are more hits, those
/// of GETs go first; then only every second, fourth, ... second of the clock is kept, the same ones for all pages, whatever the order of the lines.
/// Pages and clients beyond their most are not told apart: a flood of addresses that do not exist must not cost the memory.
/// </remarks>
public sealed class RequestLog(int mostHits = 4_000_000)
{
    const int MostPages = 50_000, MostClients = 500_000, LongestClient = 64, LongestHost = 100, LongestMethod = 20;

    readonly Intern keys = new(MostPages);
    readonly Intern clients = new(MostClients);
    readonly List<Page> pages = [];
    long kept;
    bool withoutGets;
    ulong sampled;

    /// <summary>All requests that were added.</summary>
    public long Lines { get; private set; }

    internal IReadOnlyList<Page> Pages => pages;
    internal string Client(int number) => number < clients.Count ? Encoding.UTF8.GetString(clients[number]) : "";

    /// <summary>Adds one request.</summary>
    public void Add(in AccessLine access)
    {
        Lines++;
        var post = access.Method.SequenceEqual("POST"u8);
        if ((!post && !access.Method.SequenceEqual("GET"u8)) || !PathShape.MaySend(post, access.Path)) return;

        Span<byte> key = stackalloc byte[LongestMethod + LongestHost + PathShape.Longest + 2];
        access.Method.CopyTo(key);
        var length = access.Method.Length;
        key[length++] = (byte)'\n';
        foreach (var b in access.Host[..Math.Min(access.Host.Length, LongestHost)])
            key[length++] = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b < 0x20 ? (byte)'_' : b;
        key[length++] = (byte)'\n';
        length += PathShape.Write(access.Path, key[length..]);
        var client = clients.Number(access.Client[..Math.Min(access.Client.Length, LongestClient)]);
        Keep(key[..length], access.Time, client < 0 ? MostClients : client);
    }

    void Keep(ReadOnlySpan<byte> key, long second, int client)
    {
        var number = keys.Number(key);
        if (number < 0) return;
        if (number == pages.Count) pages.Add(Page.From(key));
        var page = pages[number];
        page.Count++;
        if ((withoutGets && !page.IsPost) || !IsSampled(second)) return;
        page.Hits.Add(new(second, client));
        if (++kept <= mostHits) return;
        if (!withoutGets) DropGets();
        while (kept > mostHits && sampled < 0xFFFF) Sample(sampled * 2 + 1);
    }

    void DropGets()
    {
        withoutGets = true;
        foreach (var page in pages.Where(p => !p.IsPost)) page.Hits = [];
        kept = pages.Sum(p => (long)p.Hits.Count);
    }

    void Sample(ulong mask)
    {
        sampled = mask;
        foreach (var page in pages) page.Hits.RemoveAll(hit => !IsSampled(hit.Second));
        kept = pages.Sum(p => (long)p.Hits.Count);
    }

    /// <summary>Fibonacci hashing spreads neighbouring seconds, so that no rhythm of a log falls in with the sample's.</summary>
    bool IsSampled(long second) => sampled == 0 || ((((ulong)second * 11400714819323198485UL) >> 40) & sampled) == 0;
}
