// One line of a web server's access log, read without allocating: Apache's and nginx's formats and what hosters make of them.
namespace MailBlockBot.Core.Logs;

/// <summary>A request as the access log tells it; the spans point into the line that was read.</summary>
/// <remarks>
/// Sources: Apache mod_log_config (common, combined, vhost_combined), nginx ngx_http_log_module, lighttpd accesslog.format. Understood are also a virtual
/// host before or after the time, numbers after the agent, an ISO time in brackets or at the line's start, and a request without quotes.
/// </remarks>
public readonly ref struct AccessLine
{
    /// <summary>Seconds of the log's own wall clock since 0001-01-01: <c>new DateTime(Time * TimeSpan.TicksPerSecond)</c>.</summary>
    public long Time { get; internal init; }
    /// <summary>Minutes east of UTC, as the line says; null where it names no zone.</summary>
    public int? ZoneMinutes { get; internal init; }
    /// <summary>The client's address or name as written; never empty.</summary>
    public ReadOnlySpan<byte> Client { get; internal init; }
    /// <summary>The virtual host without its port; empty where the line names none.</summary>
    public ReadOnlySpan<byte> Host { get; internal init; }
    /// <summary>GET, POST, ...; empty for a request that is no HTTP.</summary>
    public ReadOnlySpan<byte> Method { get; internal init; }
    /// <summary>The path with its query, as written; empty for a request that is no HTTP.</summary>
    public ReadOnlySpan<byte> Path { get; internal init; }
    /// <summary>The referring page; empty for none. Read when it is asked for: a reading of a whole log never does.</summary>
    public ReadOnlySpan<byte> Referrer
    {
        get
        {
            ReadTrailer(Trailer, out var referrer, out _);
            return referrer;
        }
    }

    /// <summary>The user agent; empty for none.</summary>
    public ReadOnlySpan<byte> Agent
    {
        get
        {
            ReadTrailer(Trailer, out _, out var agent);
            return agent;
        }
    }

    /// <summary>The status, 100 to 599; 0 where the line was cut before it.</summary>
    public int Status { get; internal init; }

    /// <summary>What stands behind the status.</summary>
    internal ReadOnlySpan<byte> Trailer { get; }

    internal AccessLine(ReadOnlySpan<byte> trailer) => Trailer = trailer;

    /// <summary>Reads one line without its line end. False for any line of another log; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> line, out AccessLine access)
    {
        access = default;
        var rest = line.TrimEnd("\r\n \t"u8);
        if (!AccessWho.MayStart(rest) || !TryPrefix(ref rest, out var stamp, out var who)) return false;

        return TryParseRequest(rest, stamp, who.Client, who.Host, out access);
    }

    /// <summary>Reads what follows time, client and host: request, status and the rest.</summary>
    internal static bool TryParseRequest(ReadOnlySpan<byte> rest, AccessStamp stamp, ReadOnlySpan<byte> client, ReadOnlySpan<byte> host, out AccessLine access)
    {
        access = default;
        if (!TryRequest(ref rest, out var method, out var path, out var status)) return false;
        if (!path.IsEmpty && path[0] != '/' && path.IndexOf("://"u8) is > 0 and < 6 and var scheme)   // a proxy's request carries the whole address
        {
            var full = path[(scheme + 3)..];
            var slash = full.IndexOf((byte)'/');
            if (host.IsEmpty) host = AccessWho.WithoutPort(slash < 0 ? full : full[..slash]);
            path = slash < 0 ? "/"u8 : full[slash..];
        }
        access = new AccessLine(rest)
        {
            Time = stamp.Seconds,
            ZoneMinutes = stamp.ZoneMinutes,
            Client = client,
            Host = host,
            Method = method,
            Path = path,
            Status = status,
        };
        return true;
    }

    /// <summary>Everything before the request: who and when, in either order.</summary>
    static bool TryPrefix(scoped ref ReadOnlySpan<byte> rest, out AccessStamp stamp, out AccessWho who)
    {
        who = default;
        if (AccessStamp.TryIso(rest, out stamp, out var length))   // 2026-11-24T11:29:14+03:00 198.51.100.1 "GET ...
        {
            rest = rest[length..];
        }
        else
        {
            if (!TryBracket(rest, out var open, out stamp, out length)) return false;
            who = AccessWho.Before(rest[..open]);
            rest = rest[(open + length)..];
        }
        for (var i = 0; i < 5; i++)   // what some hosters write between time and request: host, client, user
        {
            rest = rest.TrimStart((byte)' ');
            if (rest.IsEmpty || rest[0] == '"' || (!who.Client.IsEmpty && IsMethod(Word(rest)))) return !who.Client.IsEmpty;
            var word = Word(rest);
            if (!who.Client.IsEmpty && !word.SequenceEqual("-"u8) && !AccessWho.IsName(word)) return false;
            if (!who.TryAdd(word)) return false;
            rest = rest[word.Length..];
        }
        return false;
    }

    /// <summary>The bracket that holds a time: not the first one where the client or host is an IPv6 address in brackets.</summary>
    static bool TryBracket(ReadOnlySpan<byte> line, out int open, out AccessStamp stamp, out int length)
    {
        const int farthest = 600, tries = 4;
        var head = line[..Math.Min(line.Length, farthest)];
        open = -1;
        for (var i = 0; i < tries; i++)
        {
            var next = head[(open + 1)..].IndexOf((byte)'[');
            if (next < 0) break;
            open += 1 + next;
            if (AccessStamp.TryBracketed(line[open..], out stamp, out length)) return true;
        }
        (stamp, length) = (default, 0);
        return false;
    }

    static bool TryRequest(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> method, out ReadOnlySpan<byte> path, out int status)
    {
        var quoted = !rest.IsEmpty && rest[0] == '"';
        ReadOnlySpan<byte> request;
        if (quoted)
        {
            request = Quoted(ref rest);
        }
        else
        {
            var http = rest.IndexOf(" HTTP/"u8);
            var end = http < 0 ? -1 : rest[(http + 1)..].IndexOf((byte)' ');
            if (http < 0) { var first = Word(rest).Length; end = rest[Math.Min(first + 1, rest.Length)..].IndexOf((byte)' '); http = first; }
            request = end < 0 ? rest : rest[..(http + 1 + end)];
            rest = rest[request.Length..];
        }
        method = Word(request);
        path = default;
        if (IsMethod(method))
        {
            var target = request[method.Length..].Trim((byte)' ');
            var version = VersionOf(target);
            path = version >= 0 ? target[..version].TrimEnd((byte)' ') : target;
        }
        if (path.IsEmpty) method = default;
        rest = rest.TrimStart((byte)' ');
        var word = Word(rest);
        status = word.Length == 3 && word[0] is >= (byte)'1' and <= (byte)'5' && IsDigit(word[1]) && IsDigit(word[2])
            ? (word[0] - '0') * 100 + (word[1] - '0') * 10 + word[2] - '0' : 0;
        if (status != 0) rest = rest[3..];
        return status != 0 || !method.IsEmpty;
    }

    // " HTTP/1.1" at the end, as nearly all have it; else wherever it stands last.
    static int VersionOf(ReadOnlySpan<byte> target)
    {
        var mark = " HTTP/"u8;
        var usual = target.Length - " HTTP/1.1".Length;
        return usual >= 0 && target[usual..].StartsWith(mark) ? usual : target.LastIndexOf(mark);
    }

    static void ReadTrailer(ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> referrer, out ReadOnlySpan<byte> agent)
    {
        var quote = rest.IndexOf((byte)'"');
        if (quote >= 0)
        {
            rest = rest[quote..];
            referrer = Quoted(ref rest);
            quote = rest.IndexOf((byte)'"');
            rest = quote < 0 ? default : rest[quote..];
            agent = rest.IsEmpty ? default : Quoted(ref rest);
        }
        else   // without quotes: size, referrer, and the agent is what is left
        {
            rest = rest.TrimStart((byte)' ');
            rest = rest[Word(rest).Length..].TrimStart((byte)' ');
            referrer = Word(rest);
            agent = rest[referrer.Length..].Trim((byte)' ');
        }
        if (referrer.SequenceEqual("-"u8)) referrer = default;
        if (agent.SequenceEqual("-"u8)) agent = default;
    }

    /// <summary>What stands in the quotes that <paramref name="rest"/> starts with; <paramref name="rest"/> moves behind them.</summary>
    static ReadOnlySpan<byte> Quoted(scoped ref ReadOnlySpan<byte> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            var next = rest[i..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) break;
            i += next;
            if (rest[i] == '\\') { i++; continue; }   // Apache writes a quote as \" and a backslash as \\
            var inside = rest[1..i];
            rest = rest[(i + 1)..];
            return inside;
        }
        var cut = rest[1..];
        rest = default;
        return cut;
    }

    internal static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> text) => text.IndexOf((byte)' ') is >= 0 and var end ? text[..end] : text;

    static bool IsMethod(ReadOnlySpan<byte> word) => word.Length is >= 3 and <= 20 && !word.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
