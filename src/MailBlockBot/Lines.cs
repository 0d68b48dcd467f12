// One line of work a key, all of them side by side; a line without work is gone.
namespace MailBlockBot;

/// <param name="work">Does the next thing of a key, and says whether there may be more. Must not throw.</param>
internal sealed class Lines(Func<string, Task<bool>> work)
{
    // Whether more came up while the line was at work.
    readonly Dictionary<string, bool> _lines = [];
    TaskCompletionSource? _idle;
    bool _closed;

    /// <summary>There may be work for a key.</summary>
    public void Wake(string key)
    {
        lock (_lines)
        {
            if (_closed) return;
            if (_lines.TryAdd(key, false)) _ = Task.Run(() => Work(key));
            else _lines[key] = true;
        }
    }

    /// <summary>Begins nothing new, and waits for what is in hand; what was not begun stays with the store.</summary>
    public Task Close()
    {
        lock (_lines)
        {
            _closed = true;
            if (_lines.Count == 0) return Task.CompletedTask;
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    async Task Work(string key)
    {
        while (true)
        {
            var more = await work(key);
            lock (_lines)
            {
                if (_closed || !(more || _lines[key]))
                {
                    _lines.Remove(key);
                    if (_lines.Count == 0) _idle?.TrySetResult();
                    return;
                }
                _lines[key] = false;
            }
        }
    }
}
