// What the bot has not fetched yet: offsets, limits, long polling, the kinds it asked for, and a second poller.
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

internal sealed class UpdateQueue
{
    // Left out unless they are asked for by name: https://core.telegram.org/bots/api#getupdates
    static readonly HashSet<string> NotByDefault = ["chat_member", "message_reaction", "message_reaction_count"];
    readonly Lock _lock = new();
    readonly List<JsonObject> _waiting = [];
    HashSet<string> _allowed = [];
    TaskCompletionSource _more = Signal();
    TaskCompletionSource _poll = Signal();
    CancellationTokenSource? _poller;
    long _last = 1_000;

    /// <summary>Completes when the bot polls again.</summary>
    public Task NextPoll()
    {
        lock (_lock) return _poll.Task;
    }

    /// <summary>How many updates the bot has not confirmed.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _waiting.Count;
        }
    }

    public void Add(string kind, JsonObject content)
    {
        lock (_lock)
        {
            if (_allowed.Count == 0 ? NotByDefault.Contains(kind) : !_allowed.Contains(kind)) return;
            _waiting.Add(new JsonObject { ["update_id"] = ++_last, [kind] = content });
            _more.TrySetResult();
            _more = Signal();
        }
    }

    public async Task<JsonArray> Get(ApiCall call, CancellationToken gone)
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(gone);
        lock (_lock)
        {
            _poller?.Cancel();
            _poller = mine;
            _poll.TrySetResult();
            _poll = Signal();
            if (call.Json("allowed_updates") is JsonArray kinds) _allowed = [.. kinds.Select(kind => (string)kind!)];
        }
        try
        {
            return await Wait(call, mine.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            throw Refusal.SecondPoller();
        }
        finally
        {
            lock (_lock)
            {
                if (_poller == mine) _poller = null;
            }
        }
    }

    async Task<JsonArray> Wait(ApiCall call, CancellationToken stop)
    {
        var offset = call.Number("offset") ?? 0;
        var limit = (int)Math.Clamp(call.Number("limit") ?? 100, 1, 100);
        // A long poll is capped at 50 s by the server.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(TimeSpan.FromSeconds(Math.Clamp(call.Number("timeout") ?? 0, 0, 50)));
        while (true)
        {
            Task more;
            lock (_lock)
            {
                if (offset < 0) _waiting.RemoveRange(0, Math.Max(0, _waiting.Count + (int)offset));
                else _waiting.RemoveAll(update => (long)update["update_id"]! < offset);
                if (_waiting.Count > 0) return [.. _waiting.Take(limit).Select(update => update.DeepClone())];
                more = _more.Task;
            }
            await more.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            stop.ThrowIfCancellationRequested();
            if (end.IsCancellationRequested) return [];
        }
    }

    static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
