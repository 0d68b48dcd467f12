// What a customer writes, sends and is called stands in no line of the program's own log, on any level; and nothing of it outlives /forget.
using System.Text;
using MailBlockBot.Storage.LiteDb;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.EndToEnd;

public sealed class PrivacyTests
{
    // Planted where a customer's own things stand: in the log's fields, file names, words, the person's name.
    static readonly string[] Planted =
        ["planted-recipient", "planted-sender", "planted-script", "planted-reply", "planted-subject", "planted-file", "planted-words", "planted-name", "planted-query", "planted-entry"];

    static readonly byte[] Log = Encoding.UTF8.GetBytes(
        """
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= planted-sender@shop.example U=u1 P=local S=925 T="planted-subject"
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:planted-script.php"
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** planted-recipient@hotmail.example R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<planted-recipient@hotmail.example>: host mx [192.0.2.1]: 550 5.1.1 User unknown planted-reply
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB Completed

        """);

    [Fact]
    public async Task Nothing_of_a_customer_stands_in_the_log_or_outlives_being_forgotten()
    {
        using var file = new TemporaryFile();
        await using var server = await BotServer.Start();
        var log = new HostLog();
        var host = BotHost.Build(BotFixture.Settings(server, file.Path), TimeProvider.System, builder => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var person = server.Person("planted-name", "en");
        person.Sends("planted-file.log", Log);
        await person.Sees("planted-script.php");
        Assert.Contains(Planted, word => Encoding.Latin1.GetString(Stored(file.Path)).Contains(word, StringComparison.Ordinal));
        // Faults on every way: a broken archive, an answer that Telegram refuses, a file that cannot be fetched.
        person.Sends("planted-file.zip", [.. "PK\x03\x04planted-entry"u8, .. new byte[200]], type: "application/zip");
        await person.Sees("planted-file.zip");
        server.Faults.Add("sendMessage", new Fault.BadGateway(), new Fault.DropBefore(), new Fault.WrongJson());
        person.Says("planted-words planted-words");
        person.Asks("planted-query@shop.example");
        person.Says("/forget");
        await person.Sees("Delete all your cases");
        person.Presses("Delete everything");
        await person.Sees("nothing about you is left");
        await host.StopAsync(TestContext.Current.CancellationToken);
        host.Dispose();

        Assert.NotEmpty(log.Lines);
        foreach (var secret in Planted.Append(BotServer.Token)) Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        // What was freed is given back to the disk once a day, or on the way here.
        await using (var store = new LiteDbStore(LiteDbSchema.Open(file.Path), file.Path, NullLogger<LiteDbStore>.Instance)) await store.Compact();
        var bytes = Encoding.Latin1.GetString(Stored(file.Path));
        foreach (var secret in Planted) Assert.DoesNotContain(secret, bytes, StringComparison.OrdinalIgnoreCase);
    }

    static byte[] Stored(string path) =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}*").Where(found => !found.EndsWith(".lock", StringComparison.Ordinal)).SelectMany(Read)];

    static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
