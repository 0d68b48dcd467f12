// One address of a site that was requested, and every time it was.
using System.Text;

namespace MailBlockBot.Core.Requests;

/// <summary>The hits of one method, host and path.</summary>
sealed class Page(string key)
{
    /// <summary>A hit: seconds since 0001-01-01 and the client's number in its log.</summary>
    internal readonly record struct Hit(long Packed)
    {
        const int ClientBits = 24;
        public Hit(long second, int client) : this((second << ClientBits) | (uint)client) { }
        public long Second => Packed >> ClientBits;
        public int Client => (int)(Packed & ((1 << ClientBits) - 1));
    }

    readonly string[] parts = key.Split('\n', 3);

    /// <summary>Method, host and path, each on its line: what a page is known by.</summary>
    public string Key => key;
    public string Method => parts[0];
    public string? Host => parts[1].Length > 0 ? parts[1] : null;
    public string Path => parts[2];
    public bool IsPost => Method == "POST";
    /// <summary>All requests, those that were not kept for want of room included.</summary>
    public long Count { get; set; }
    public List<Hit> Hits { get; set; } = [];

    /// <summary>The distinct seconds of its hits, ascending.</summary>
    public long[] Seconds()
    {
        var seconds = new long[Hits.Count];
        var inOrder = true;
        for (var i = 0; i < seconds.Length; i++)
        {
            seconds[i] = Hits[i].Second;
            inOrder &= i == 0 || seconds[i] >= seconds[i - 1];
        }
        if (!inOrder) Array.Sort(seconds);
        var count = 0;
        foreach (var second in seconds)
            if (count == 0 || seconds[count - 1] != second) seconds[count++] = second;
        return seconds[..count];
    }

    /// <summary>A key from bytes of unknown making: anything that is no text becomes the replacement character.</summary>
    public static Page From(ReadOnlySpan<byte> key) => new(Encoding.UTF8.GetString(key));
}
