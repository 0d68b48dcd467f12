// The bot as a process: settings, doors, pump and store put together, started and stopped in order.
using MailBlockBot.CommandLine;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Limits;
using MailBlockBot.Operations;
using MailBlockBot.Pictures;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Storage.Postgres;
using MailBlockBot.TelegramChat;
using MailBlockBot.Uploads;
using MailBlockBot.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace MailBlockBot;

internal static class BotHost
{
    /// <summary>Runs until it is told to stop. What is wrong with the settings is one line on standard error.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken stop)
    {
        try
        {
            using var host = Build(args, TimeProvider.System);
            Listening.Check(host.Services.GetRequiredService<Settings>());
            // A store that cannot be opened is a matter of settings, to be told in one line.
            var store = host.Services.GetRequiredService<IStore>();
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, store.Broken);
            try
            {
                await host.RunAsync(end.Token);
            }
            catch (OperationCanceledException) when (store.Broken.IsCancellationRequested)
            {
                // What waits for a dead disk cannot be ended in time; the process can.
            }
            if (!store.Broken.IsCancellationRequested) return Exit.Found;
            // Whoever started the bot starts it again (systemd, Docker), and nothing that was kept is lost.
            await Console.Error.WriteLineAsync("mailblockbot: Storage:Path: the disk failed or does not answer (see the log). Started anew, the bot goes on from what the file holds");
            return Exit.Unreadable;
        }
        catch (SettingsException wrong)
        {
            await Console.Error.WriteLineAsync("mailblockbot: " + wrong.Message);
            return Exit.Unreadable;
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException && e.GetBaseException() is System.Net.Sockets.SocketException)
        {
            // Taken by somebody since we looked.
            await Console.Error.WriteLineAsync($"mailblockbot: Web:Url cannot be listened on: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Set another one, or Web:Enabled to false");
            return Exit.Unreadable;
        }
    }

    /// <param name="args">Settings as on the command line: <c>--Limits:CaseDays 30</c>.</param>
    /// <param name="clock">The time.</param>
    /// <param name="adjust">Changes the wiring before it is closed: a test's own log, say.</param>
    /// <exception cref="SettingsException">A setting is wrong; later, when the store is first asked for: it cannot be opened.</exception>
    public static IHost Build(string[] args, TimeProvider clock, Action<IHostApplicationBuilder>? adjust = null)
    {
        var configuration = new ConfigurationManager();
        Configure(configuration, args);
        var settings = Settings.Read(configuration);
        IHostApplicationBuilder builder = WebServer.IsWanted(settings) ? WebServer.Builder(settings) : new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(configuration);
        builder.Logging.AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
        Wire(builder.Services, settings, clock);
        adjust?.Invoke(builder);
        return builder is WebApplicationBuilder web ? WebServer.Build(web, settings) : ((HostApplicationBuilder)builder).Build();
    }

    /// <exception cref="SettingsException">A source of settings cannot be read.</exception>
    public static void Configure(IConfigurationBuilder configuration, string[] args)
    {
        try
        {
            configuration
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddCommandLine(args);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            throw new SettingsException($"{e.Message} {(e.InnerException is null ? "" : e.GetBaseException().Message)}".ReplaceLineEndings(" ").Trim());
        }
    }

    static void Wire(IServiceCollection services, Settings settings, TimeProvider wall)
    {
        var duty = settings.Duty.Chat is { } chat
            ? new DutySettings(Updates.Key(chat), settings.Duty.HideNames, settings.Duty.Remind)
            {
                Users = settings.Duty.Users,
                Keep = TimeSpan.FromDays(settings.Limits.CaseDays),
                CasePages = settings.Web.CasePages is not null,
            }
            : null;
        services.AddSingleton<TimeProvider>(all => new SteadyClock(wall, all.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton(settings).AddSingleton(settings.Duty).AddSingleton(settings.Limits).AddSingleton(Bounds(settings.Limits));
        services.AddSingleton(all => Open(settings.Storage, all.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(all => new Gate(settings.Limits, duty?.Chat, all.GetRequiredService<ILogger<Gate>>()));
        services.AddSingleton<Doors>();
        services.AddSingleton(all => new MaterialReader(all.GetRequiredService<Doors>(), Bounds(settings.Limits), settings.Hoster.TimeZone, wall));
        var conversation = new Conversation(settings.Hoster.Words with { CaseDays = settings.Limits.CaseDays }, settings.Limits.Join, duty);
        services.AddSingleton(all => new PictureDoor(all.GetRequiredService<Doors>(), new Painter(PictureFont.Find), all.GetRequiredService<ILogger<PictureDoor>>()));
        services.AddSingleton(all => new Pump(
            all.GetRequiredService<IStore>(), conversation.Handle, conversation.Apologise, new CaseLinkDoor(all.GetRequiredService<PictureDoor>(), all.GetRequiredService<CaseLinks>()),
            all.GetRequiredService<MaterialReader>().Read, all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<Pump>>()));
        // Before the doors: what an earlier run left comes first, and is ended last.
        services.AddHostedService<PumpRun>();
        WebPage.Add(services, settings.Web);
        if (settings.Telegram is { } telegram) TelegramDoor.Add(services, telegram);
        services.AddHostedService<Retention>();
        OperationsPage.Add(services, settings.Operations);
    }

    static IStore Open(StorageSettings storage, ILoggerFactory logs) =>
        storage.Kind == StoreKind.Postgres ? Open(storage.Connection!, logs.CreateLogger<PostgresStore>()) : Open(storage, logs.CreateLogger<LiteDbStore>());

    static PostgresStore Open(string connection, ILogger<PostgresStore> log)
    {
        try
        {
            return PostgresStore.Open(connection, log).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException or TimeoutException or System.Net.Sockets.SocketException)
        {
            throw new SettingsException($"Storage:Connection cannot be used: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    static LiteDbStore Open(StorageSettings storage, ILogger<LiteDbStore> log)
    {
        StoreLock? held = null;
        try
        {
            held = StoreLock.Take(storage.Path);
            return new LiteDbStore(Rescue.Open(storage.Path, log), storage.Path, log, held, storage.ReserveMegabytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or LiteDB.LiteException)
        {
            held?.Dispose();
            throw new SettingsException($"Storage:Path cannot be used: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    static UploadLimits Bounds(LimitSettings limits) => UploadLimits.Chat with
    {
        In = (long)limits.FileMegabytes << 20,
        Out = (long)limits.UnpackedMegabytes << 20,
        Time = TimeSpan.FromSeconds(limits.ReadSeconds),
    };

    sealed class PumpRun(Pump pump) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => pump.Start();

        public Task StopAsync(CancellationToken cancellationToken) => pump.DisposeAsync().AsTask();
    }
}
