// A backup taken as deploy/README.md says while chats talk, restored and run: every case that was answered before is in it.
using System.Globalization;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace MailBlockBot.Tests.EndToEnd;

[Collection(nameof(Alone))]
public sealed class BackupTests(PostgresServer database) : IClassFixture<PostgresServer>
{
    readonly int _chats = LongRun.Size("CHATS", 10);

    [Fact]
    public async Task A_file_copied_while_the_bot_is_stopped_for_it()
    {
        using TemporaryFile file = new(), copy = new();
        await using var server = await BotServer.Start();
        using var bot = new BotProcess(server, file.Path);
        await bot.Start();
        var crowd = new Crowd(server, _chats);
        await Talk();
        Assert.Equal(0, await bot.Stop());
        var answered = crowd.Answered();
        foreach (var one in Directory.GetFiles(Path.GetDirectoryName(file.Path)!, "bot*.db")) File.Copy(one, Path.Combine(Path.GetDirectoryName(copy.Path)!, Path.GetFileName(one)));
        await bot.Start();
        await crowd.Ends();
        await bot.Stop();
        await Holds(server, "LiteDB, stopped and copied", answered, "--Storage:Path", copy.Path);
    }

    [Fact]
    public async Task A_database_dumped_while_the_bot_runs()
    {
        PostgresServer.Needed();
        await using var server = await BotServer.Start();
        var connection = await database.Database();
        using var bot = new BotProcess(server, "unused", "--Storage:Kind", "Postgres", "--Storage:Connection", connection);
        await bot.Start();
        var crowd = new Crowd(server, _chats);
        await Talk();
        var answered = crowd.Answered();
        var restored = await database.DumpAndRestore(connection);
        await crowd.Ends();
        await bot.Stop();
        await Holds(server, "PostgreSQL, pg_dump and pg_restore", answered, "--Storage:Kind", "Postgres", "--Storage:Connection", restored);
    }

    static Task Talk() => Task.Delay(TimeSpan.FromSeconds(LongRun.Size("TALK_SECONDS", 5)), TestContext.Current.CancellationToken);

    async Task Holds(BotServer server, string how, IReadOnlyList<string> answered, params string[] storage)
    {
        // The platform goes on numbering its updates: a number that stands in the backup would be one that was heard already.
        using var host = BotHost.Build([.. BotFixture.Settings(server, "unused"), .. storage], TimeProvider.System);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var anna = server.Person("Anna", "en");
        anna.Says("/start");
        await anna.Sees("Hello");
        var store = host.Services.GetRequiredService<IStore>();
        var found = 0;
        foreach (var hit in await store.FindCases(new CaseQuery(null, null, 0, 100_000)))
        {
            var kept = await store.FindCase(hit.Mark.Chat, hit.Mark.Number);
            if (kept!.Diagnosis.Origins.Any(origin => answered.Contains(origin.Origin.Script ?? ""))) found++;
        }
        LongRun.Tell(string.Create(CultureInfo.InvariantCulture, $"{how}, while {_chats} chats talked: {answered.Count} cases answered before the backup, {found} of them in the restored bot;"));
        Assert.NotEmpty(answered);
        Assert.Equal(answered.Count, found);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
