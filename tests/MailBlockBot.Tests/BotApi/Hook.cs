// Updates brought to a webhook as the platform brings them (WebhookActor of tdlib/telegram-bot-api): those of one chat one after the other, chats side by
// side, each again and again until it is answered with a 2xx.
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class Hook(UpdateQueue updates, Uri url, string? secret, int connections) : IDisposable
{
    // The platform repeats at once, then after 2, 4, 8 s and so on, up to two minutes: tests have less time.
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50), LongestPause = TimeSpan.FromSeconds(2);
    // Whether more came while a row was at work.
    readonly Dictionary<string, bool> _rows = [];
    readonly CancellationTokenSource _stop = new();
    readonly SemaphoreSlim _free = new(connections);
    readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { Timeout = TimeSpan.FromSeconds(60) };
    int _failures, _together, _mostTogether;
    (DateTimeOffset At, string Why)? _error;

    public Uri Url => url;

    public int Connections => connections;

    /// <summary>The last try that failed.</summary>
    public (DateTimeOffset At, string Why)? Error => _error;

    /// <summary>How many tries failed.</summary>
    public int Failures => _failures;

    /// <summary>The most that were on their way at once.</summary>
    public int MostTogether => _mostTogether;

    /// <summary>Which row an update stands in: one that waits keeps back those behind it.</summary>
    public static string Row(JsonObject update)
    {
        var (kind, content) = update.First(part => part.Key != "update_id");
        return $"{kind} {content!["chat"]?["id"] ?? content["from"]!["id"]}";
    }

    public void Wake(JsonObject update)
    {
        lock (_rows)
        {
            if (_rows.TryAdd(Row(update), false)) _ = Task.Run(() => Work(Row(update)));
            else _rows[Row(update)] = true;
        }
    }

    public void Dispose() => _stop.Cancel();

    async Task Work(string row)
    {
        while (!_stop.IsCancellationRequested)
        {
            if (updates.Oldest(row) is not { } update)
            {
                lock (_rows)
                {
                    if (!_rows[row])
                    {
                        _rows.Remove(row);
                        return;
                    }
                    _rows[row] = false;
                }
                continue;
            }
            for (var pause = TimeSpan.Zero; !await Bring(update); pause = pause == TimeSpan.Zero ? FirstPause : pause * 2 < LongestPause ? pause * 2 : LongestPause)
            {
                await Task.Delay(pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_stop.IsCancellationRequested) return;
            }
            updates.Confirm(update);
        }
    }

    async Task<bool> Bring(JsonObject update)
    {
        await _free.WaitAsync();
        try
        {
            var together = Interlocked.Increment(ref _together);
            _mostTogether = Math.Max(_mostTogether, together);
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(update.ToJsonString(), Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")) };
            if (secret is not null) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
            using var answer = await _http.SendAsync(request, _stop.Token);
            if (answer.IsSuccessStatusCode) return true;
            Failed($"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}");
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Failed("Webhook connection closed");
        }
        finally
        {
            Interlocked.Decrement(ref _together);
            _free.Release();
        }
        return false;
    }

    void Failed(string why)
    {
        Interlocked.Increment(ref _failures);
        _error = (DateTimeOffset.UtcNow, why);
    }
}
