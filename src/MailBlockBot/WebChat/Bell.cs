// Tells open pages that something is new: at once when this process did it, within a second when another one did.
using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.WebChat;

internal sealed partial class Bell(IPageStore pages, TimeProvider clock, ILogger<Bell> log) : BackgroundService
{
    static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    readonly ConcurrentDictionary<Listener, string> _listeners = [];

    public Listener Listen(string chat)
    {
        var listener = new Listener(this);
        _listeners[listener] = chat;
        return listener;
    }

    /// <param name="chat">Whose pages are told.</param>
    /// <param name="busy">Nothing is new yet, but something is being done.</param>
    public void Ring(string chat, bool busy = false)
    {
        foreach (var (listener, of) in _listeners)
        {
            if (of == chat) listener.Hear(busy);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var version = -1L;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Often, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // A page that opens reads all there is; what came while nobody looked wakes nobody.
            if (_listeners.IsEmpty) version = -1;
            else if (!stoppingToken.IsCancellationRequested) version = await Look(version);
        }
    }

    async Task<long> Look(long version)
    {
        try
        {
            var changed = await pages.Changed(version);
            foreach (var chat in changed.Chats) Ring(chat);
            return changed.Version;
        }
        catch (Exception e)
        {
            Deaf(log, e.GetType().Name);
            return version;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Pages are not told what is new: {Fault}; again in a second")]
    private static partial void Deaf(ILogger log, string fault);

    /// <summary>One open page.</summary>
    internal sealed class Listener(Bell bell) : IDisposable
    {
        readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        volatile bool _busy;

        public void Hear(bool busy)
        {
            if (busy) _busy = true;
            _rung.Writer.TryWrite(true);
        }

        /// <summary>Waits for the bell, but not for ever.</summary>
        /// <returns>Whether it rang.</returns>
        public async Task<bool> Wait(TimeSpan most, CancellationToken stop)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(most);
            try
            {
                return await _rung.Reader.ReadAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }

        /// <summary>Whether something is being done, told once.</summary>
        public bool TakeBusy()
        {
            var busy = _busy;
            _busy = false;
            return busy;
        }

        public void Dispose() => bell._listeners.TryRemove(this, out _);
    }
}
