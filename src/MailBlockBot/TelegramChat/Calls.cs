// A call that people see: within the platform's pace, waiting when told to, repeated when nothing was done.
using System.Collections.Concurrent;
using MailBlockBot.Operations;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Exceptions;

namespace MailBlockBot.TelegramChat;

internal sealed partial class Calls(LimitSettings limits, TimeProvider clock, ILogger<Calls> log)
{
    // Telegram cannot be asked whether a message arrived. A customer without an answer is worse off than one with two,
    // but three are enough.
    const int Doubts = 3;
    // Both take short bursts: an answer is a message, a table and a picture.
    const int Burst = 5, ChatBurst = 3;
    const int Remembered = 1_000;
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    readonly Pace _all = new(Burst, TimeSpan.FromSeconds(1 / limits.MessagesPerSecond), clock);
    readonly ConcurrentDictionary<long, Pace> _chats = [];

    /// <summary>Something new in a chat.</summary>
    /// <exception cref="RequestException">Parted, Refused or Done without a number, or it may have arrived several times already.</exception>
    public Task<T> Create<T>(long chat, Func<Task<T>> call, CancellationToken stop) => Make(chat, call, creates: true, stop);

    /// <summary>Something that does no harm when it is done twice; without a chat it is no message and waits for none.</summary>
    /// <returns>None when it was done, else why it could not or need not be.</returns>
    /// <exception cref="RequestException">Parted or Refused.</exception>
    public async Task<Fault?> Change(long? chat, Func<Task> call, CancellationToken stop)
    {
        try
        {
            await Make(chat, async () => { await call(); return true; }, creates: false, stop);
            return null;
        }
        catch (RequestException e) when (Faults.Of(e) is Fault.Needless or Fault.NoMessage or Fault.Done)
        {
            return Faults.Of(e);
        }
    }

    async Task<T> Make<T>(long? chat, Func<Task<T>> call, bool creates, CancellationToken stop)
    {
        var doubts = 0;
        for (var pause = FirstPause; ; pause = Pace.Longer(pause))
        {
            if (chat is { } number)
            {
                await Chat(number).Wait(stop);
                await _all.Wait(stop);
            }
            try
            {
                return await call();
            }
            catch (RequestException e)
            {
                Meters.Refused(e);
                if (!(Faults.Of(e) is Fault.Passing || (Faults.Of(e) is Fault.Doubtful && (!creates || ++doubts < Doubts)))) throw;
                var wait = e is ApiRequestException { Parameters.RetryAfter: { } seconds } ? TimeSpan.FromSeconds(seconds) : pause;
                Again(log, Faults.Name(e), wait.TotalSeconds);
                await Task.Delay(wait, clock, stop);
            }
        }
    }

    Pace Chat(long chat)
    {
        if (_chats.Count > Remembered)
        {
            foreach (var (other, pace) in _chats)
            {
                if (pace.Rested) _chats.TryRemove(other, out _);
            }
        }
        // Groups have numbers below zero.
        var seconds = chat < 0 ? 60 / limits.GroupMessagesPerMinute : 1 / limits.ChatMessagesPerSecond;
        return _chats.GetOrAdd(chat, _ => new Pace(ChatBurst, TimeSpan.FromSeconds(seconds), clock));
    }

    [LoggerMessage(LogLevel.Warning, "A message waits: {Fault}; again in {Seconds} s")]
    private static partial void Again(ILogger log, string fault, double seconds);
}
