// The page behind its web server: whatever a request's line, headers and body hold, the page answers, and tells nobody what another one wrote.
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Fuzz;

internal static class Pages
{
    const string Own = "http://page.example", Planted = "planted-words-of-anna";
    const int MostHeaders = 30, MostShown = 1 << 20;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Moment = TimeSpan.FromMilliseconds(20);
    // A secret of 32 bytes, as the page gives them out; Anna's is known to nobody.
    static readonly string Cookie = "chat=" + new string('E', 43), Annas = "chat=" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
    static readonly Lazy<TestServer> Server = new(Start);
    static readonly Lazy<int> AnnaHasWritten = new(() => Ask(["POST", "/api/say"], [$"Cookie: {Annas}", $"Origin: {Own}", "Content-Type: application/json"],
        $$"""{"id":"letter-of-anna","text":"{{Planted}}"}""").GetAwaiter().GetResult().Status);

    /// <param name="input">Method and path, headers line by line, an empty line, the body; <c>{own}</c> stands for the page's address, <c>{cookie}</c> for a visitor's.</param>
    public static void Ask(byte[] input)
    {
        if (AnnaHasWritten.Value != StatusCodes.Status200OK) throw new InvalidOperationException($"Anna was refused: {AnnaHasWritten.Value}");
        var parts = Encoding.Latin1.GetString(input).Replace("{own}", Own, StringComparison.Ordinal).Replace("{cookie}", Cookie, StringComparison.Ordinal).Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var answer = Ask(lines[0].Split(' ', 2), lines.Skip(1).Take(MostHeaders), parts.Length > 1 ? parts[1] : "").GetAwaiter().GetResult();
        if (answer.Status >= 500) throw new BrokenPromiseException($"the page stumbled: {answer.Status}");
        if (answer.Body.Contains(Planted, StringComparison.Ordinal)) throw new BrokenPromiseException("a visitor saw what another one wrote");
    }

    static async Task<(int Status, string Body)> Ask(string[] line, IEnumerable<string> headers, string body)
    {
        using var given = new CancellationTokenSource(Patience);
        var path = line[^1].Split('?', 2);
        var context = await Server.Value.SendAsync(
            asked =>
            {
                asked.Request.Method = line[0];
                asked.Request.Scheme = "http";
                asked.Request.Host = new HostString("page.example");
                // As Kestrel hands it over: a path that starts with a slash, decoded.
                asked.Request.Path = new PathString("/" + Uri.UnescapeDataString(path[0].TrimStart('/')));
                asked.Request.QueryString = new QueryString(path.Length > 1 ? "?" + path[1] : "");
                foreach (var header in headers.Select(header => header.Split(": ", 2)).Where(header => header.Length == 2 && header[0].Length > 0)) asked.Request.Headers[header[0]] = header[1];
                asked.Request.ContentLength = body.Length;
                asked.Request.Body = new MemoryStream(Encoding.Latin1.GetBytes(body));
            },
            given.Token);
        return (context.Response.StatusCode, await Read(context.Response.Body));
    }

    // What comes within a moment: events would go on for ever.
    static async Task<string> Read(Stream stream)
    {
        using var shown = new MemoryStream();
        var piece = new byte[16_384];
        try
        {
            using var moment = new CancellationTokenSource(Moment);
            for (int read; shown.Length < MostShown && (read = await stream.ReadAsync(piece, moment.Token)) > 0;) shown.Write(piece, 0, read);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // What came until then counts.
        }
        await stream.DisposeAsync();
        return Encoding.Latin1.GetString(shown.ToArray());
    }

    static TestServer Start()
    {
        var store = Path.Combine(Directory.CreateTempSubdirectory("mailblockbot-pages").FullName, "store.db");
        // Nobody works on the letters: the same request does the same each time.
        var host = BotHost.Build(["--Storage:Path", store, "--Web:Url", Own, "--Web:PostsPerMinute", "1000000"], TimeProvider.System, builder =>
        {
            builder.Logging.ClearProviders();
            foreach (var work in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(BotHost).Assembly).ToList()) builder.Services.Remove(work);
            builder.Services.AddSingleton<IServer, TestServer>();
        });
        host.Start();
        return (TestServer)host.Services.GetRequiredService<IServer>();
    }
}
