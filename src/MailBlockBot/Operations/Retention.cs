// Cases and idle chats go when their days are over, and the disk gets its room back: nobody has to remember it.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.Operations;

internal sealed partial class Retention(IStore store, LimitSettings limits, TimeProvider clock, ILogger<Retention> log) : BackgroundService
{
    // Not in the first moments, when everything waits to be taken up.
    static readonly TimeSpan First = TimeSpan.FromMinutes(10);
    static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = First; ; wait = Daily)
        {
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                var gone = await store.Purge(clock.GetUtcNow() - TimeSpan.FromDays(limits.CaseDays));
                await store.Compact();
                Purged(log, gone, limits.CaseDays);
            }
            catch (Exception e)
            {
                // A full disk, say: the bot goes on, and so does the next day's try.
                Failed(log, e.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} cases and chats older than {Days} days are deleted")]
    private static partial void Purged(ILogger log, int count, int days);

    [LoggerMessage(LogLevel.Error, "Old cases could not be deleted, or the disk not given their room back: {Fault}; again in a day")]
    private static partial void Failed(ILogger log, string fault);
}
