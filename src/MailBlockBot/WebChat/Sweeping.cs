// Uploads go when their hour is over, whether they were read or not.
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MailBlockBot.WebChat;

internal sealed partial class Sweeping(IStore store, TimeProvider clock, ILogger<Sweeping> log) : BackgroundService
{
    static readonly TimeSpan Often = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.Pages.Sweep(clock.GetUtcNow());
            }
            catch (Exception e)
            {
                Failed(log, e.GetType().Name);
            }
            await Task.Delay(Often, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Uploads whose time is over could not be deleted: {Fault}; again in five minutes")]
    private static partial void Failed(ILogger log, string fault);
}
