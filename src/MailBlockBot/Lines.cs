// One queue a key, each worked through in order, all of them side by side; a queue that is empty is gone.
namespace MailBlockBot;

/// <param name="handle">Handles one item; the next of the same key waits for it. Must not throw.</param>
internal sealed class Lines<T>(Func<string, T, Task> handle)
{
    readonly Dictionary<string, Queue<T>> _queues = [];
    TaskCompletionSource? _idle;
    bool _closed;

    public void Add(string key, T item)
    {
        lock (_queues)
        {
            if (_closed) return;
            if (_queues.TryGetValue(key, out var queue))
            {
                queue.Enqueue(item);
                return;
            }
            _queues[key] = queue = new Queue<T>([item]);
            _ = Task.Run(() => Work(key, queue));
        }
    }

    /// <summary>Takes nothing new, and waits for what is in hand; what was not begun stays with the store.</summary>
    public Task Close()
    {
        lock (_queues)
        {
            _closed = true;
            if (_queues.Count == 0) return Task.CompletedTask;
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    async Task Work(string key, Queue<T> queue)
    {
        while (true)
        {
            T item;
            lock (_queues)
            {
                if (_closed || !queue.TryDequeue(out item!))
                {
                    _queues.Remove(key);
                    if (_queues.Count == 0) _idle?.TrySetResult();
                    return;
                }
            }
            await handle(key, item);
        }
    }
}
