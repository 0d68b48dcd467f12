// Requests that no browser makes, byte by byte: the page answers or hangs up, never stumbles, never shows one visitor's words to another, and serves the next one as ever.
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using MailBlockBot.Tests.EndToEnd;

namespace MailBlockBot.Tests.WebChat;

public sealed class HostileRequestsTests
{
    const string Planted = "planted-words-of-anna";
    static readonly string[] Methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "GE T", "\0"];
    static readonly string[] Paths =
    [
        "/", "/api/letters?after=0", "/api/letters?after=-1", "/api/letters?after=99999999999999999999", "/api/letters/1/file", "/api/letters/-1/file", "/api/letters/../../etc/passwd",
        "/api/events?after=x", "/api/say", "/api/press", "/api/files?id=test-id-1&name=a.log&size=5", "/api/files?id=../../x&name=..%2f..%2fetc&size=-1", "/api/files?id=test-id-2&name=%00&size=9223372036854775807",
        "/api/language/ru", "/api/language/..%2f", "/case", "/case/1", "/index.html", "/page.js", "//", "/%2e%2e/%2e%2e/etc/passwd", "/..;/", "*", "http://evil.example/", "/\u00e9\u4e2d",
    ];
    static readonly string[] Bodies =
    [
        "", "{}", "null", "[]", "{\"id\":\"test-id-3\",\"text\":\"/start\"}", "{\"id\":\"test-id-4\",\"text\":null}", "{\"id\":1,\"text\":{}}", "{\"id\":\"test-id-5\",\"button\":\"d:1\"}",
        "{\"id\":\"test-id-6\",\"button\":\"\\ud800\"}", "{\"id\":\"test-id-7\",\"text\":\"\\u0000\\uffff\\u202e\"}", "hello",
    ];
    static readonly string[] Headers =
    [
        "Origin: {origin}", "Origin: https://evil.example", "Origin: null", "Cookie: {cookie}", "Cookie: chat=short", "Cookie: chat=" + "a;b=c;", "Content-Type: application/json", "Content-Type: x",
        "Transfer-Encoding: chunked", "Content-Length: -1", "Content-Length: 99999999999", "Expect: 100-continue", "Connection: upgrade", "Upgrade: websocket", "Accept-Language: \u00ff\u00fe;q=x",
        "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Host: evil.example", "Last-Event-ID: 99999999999999999999", "Range: bytes=0-,0-,0-", "Host: evil.example", "X: y\0z", "If-None-Match: *",
    ];

    [Fact]
    public async Task Whatever_is_sent_the_page_neither_stumbles_nor_tells_tales()
    {
        await using var web = await WebFixture.Start();
        using var anna = web.Visitor();
        await anna.Opens();
        Assert.True((await anna.Says(Planted)).IsSuccessStatusCode);
        using var eve = web.Visitor();
        var (opened, requests) = (await eve.Gets("/"), LongRun.Size("REQUESTS", 200));
        var cookie = opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < requests; seed++)
        {
            var answer = await Send(web.Url, Request(new Random(seed), web.Url, cookie));
            var status = answer.Length < 12 ? "hung up" : answer[9..12];
            kinds[status] = kinds.GetValueOrDefault(status) + 1;
            // 501 and 505 are said of encodings and versions nobody speaks.
            Assert.False(status is "500" or "502" or "503", $"seed {seed}: {answer}");
            Assert.DoesNotContain(Planted, answer, StringComparison.Ordinal);
        }
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture, $"{requests} requests that no browser makes: {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}"));
        Assert.True(kinds.Count > 4, "the requests are too much alike");
        Assert.True(web.Log.Warnings.Count == 0, string.Join("\n", web.Log.Warnings));
        Assert.DoesNotContain(web.Log.Lines, line => line.Contains("evil.example", StringComparison.Ordinal) || line.Contains("etc/passwd", StringComparison.Ordinal));
        await anna.Says("/help");
        await anna.Sees("/cases");
    }

    static byte[] Request(Random random, Uri url, string cookie)
    {
        var body = Bodies[random.Next(Bodies.Length)];
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Methods[random.Next(3) > 0 ? random.Next(2) : random.Next(Methods.Length)]} {Paths[random.Next(Paths.Length)]} HTTP/1.{(random.Next(20) is 0 ? random.Next(4) : 1)}\r\nHost: {url.Authority}\r\n"));
        // Half of them come as from the page itself: the others end at the door.
        if (random.Next(2) == 0) text.Append(CultureInfo.InvariantCulture, $"Origin: {url.GetLeftPart(UriPartial.Authority)}\r\nCookie: {cookie}\r\n");
        for (var i = random.Next(4); i > 0; i--) text.Append(Headers[random.Next(Headers.Length)].Replace("{origin}", url.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal).Replace("{cookie}", cookie, StringComparison.Ordinal)).Append("\r\n");
        if (random.Next(3) > 0) text.Append(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        var bytes = Encoding.UTF8.GetBytes(text.Append("Connection: close\r\n\r\n").Append(body).ToString());
        for (var i = random.Next(4) == 0 ? random.Next(4) : 0; i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    // What comes within a moment: server-sent events would go on for ever, and half a request is waited for.
    static async Task<string> Send(Uri url, byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(url.Host, url.Port);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        var piece = new byte[65_536];
        try
        {
            await stream.WriteAsync(request);
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            for (int read; answer.Length < 1 << 20 && (read = await stream.ReadAsync(piece, patience.Token)) > 0;) answer.Write(piece, 0, read);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
        {
            // What came until then counts.
        }
        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
