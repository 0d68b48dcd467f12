// What the bot has not confirmed yet: offsets, limits, long polling, the kinds it asked for, a second poller, and a webhook in place of all that.
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
    Hook? _hook;
    long _last = 1_000;

    /// <summary>Where updates are brought to; null when they are asked for.</summary>
    public Hook? Hook
    {
        get
        {
            lock (_lock) return _hook;
        }
    }

    /// <summary>Completes when the bot polls again, or sets a webhook.</summary>
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
            var update = new JsonObject { ["update_id"] = ++_last, [kind] = content };
            _waiting.Add(update);
            _more.TrySetResult();
            _more = Signal();
            _hook?.Wake(update);
        }
    }

    /// <summary>The oldest update of a row of updates that come one after the other.</summary>
    public JsonObject? Oldest(string row)
    {
        lock (_lock) return _waiting.Find(update => Hook.Row(update) == row);
    }

    /// <summary>The bot has it.</summary>
    public void Confirm(JsonObject update)
    {
        lock (_lock) _waiting.Remove(update);
    }

    /// <summary>From now on updates are brought there; null for nowhere.</summary>
    public void Bring(Hook? hook, JsonNode? kinds, bool drop)
    {
        lock (_lock)
        {
            _hook?.Dispose();
            _hook = hook;
            _poller?.Cancel();
            if (drop) _waiting.Clear();
            if (kinds is JsonArray asked) _allowed = [.. asked.Select(kind => (string)kind!)];
            if (hook is null) return;
            foreach (var update in _waiting) hook.Wake(update);
            _poll.TrySetResult();
            _poll = Signal();
        }
    }

    public JsonArray Kinds()
    {
        lock (_lock) return [.. _allowed.Select(kind => (JsonNode)kind)];
    }

    public async Task<JsonArray> Get(ApiCall call, CancellationToken gone)
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(gone);
        lock (_lock)
        {
            if (_hook is not null) throw Refusal.HookIsSet();
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
            throw Hook is null ? Refusal.SecondPoller() : Refusal.HookWasSet();
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
