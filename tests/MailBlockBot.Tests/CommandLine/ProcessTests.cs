// The program as its user runs it: exit codes, one clear line for bad input, and nothing else on the wrong stream.
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Replies;
using MailBlockBot.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Tests.CommandLine;

public sealed class ProcessTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mailblockbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_log_gives_the_answer_and_exit_code_0()
    {
        var (code, output, error) = Run(["diagnose", Case("no-recipient"), "--lang", "en"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("tools.php", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_fixed_names()
    {
        var (code, output, _) = Run(["diagnose", Case("spam"), "--json"]);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal(0, code);
        Assert.Equal("spam", root.GetProperty("cause").GetString());
        Assert.Equal(("splogger", 3, 0, 1), (root.GetProperty("formats")[0].GetString(), root.GetProperty("lines").GetInt32(), root.GetProperty("unread").GetInt32(), root.GetProperty("failed").GetInt32()));
        Assert.Equal("2020-06-25T01:24:53", root.GetProperty("period").GetProperty("from").GetString());
        Assert.Equal("script class-phpmailer.php 2157 known", string.Join(' ', ((string[])["kind", "script", "uid", "standing"]).Select(name => root.GetProperty("origins")[0].GetProperty(name))));
        foreach (var name in (string[])
            [
                "messages", "delivered", "deferred", "verdicts", "stories", "requests", "clockShiftHours", "dead", "deadAddresses", "hosterLimit", "appeals",
                "listedAddresses", "dmarcDomains", "timeline", "steps", "text",
            ])
            Assert.True(root.TryGetProperty(name, out _), name);
    }

    [Fact]
    public void Masked_hides_every_recipient()
    {
        foreach (var json in (string[][])[[], ["--json"]])
        {
            var (_, output, _) = Run(["diagnose", Case("no-recipient"), "--masked", .. json]);
            Assert.DoesNotContain("titus121", output, StringComparison.Ordinal);
            Assert.Contains("ti***@hotmail.fr", output, StringComparison.Ordinal);
        }
    }

    // A panel's own words name the recipient, or the account as one.
    [Fact]
    public void Masked_hides_whom_the_hosters_limit_names()
    {
        var path = Write("limit.log",
            "Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= a@b.example U=u P=local S=1\n" +
            "Jun 25 01:23:45 vh84 splogger[1]: 1joDo0-0005Bd-LB ** titus121@hotmail.fr: Domain b.example has exceeded the max emails per hour (125/100) allowed for titus121@hotmail.fr\n");
        var (_, output, _) = Run(["diagnose", path, "--masked", "--json"]);
        Assert.Contains("has exceeded the max emails", output, StringComparison.Ordinal);
        Assert.DoesNotContain("titus121", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_without_a_failure_is_exit_code_1()
    {
        var path = Write("ok.log", "Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= a@b.example U=u P=local S=1\nJun 25 01:23:45 vh84 splogger[2]: 1joDo0-0005Bd-LB => c@d.example R=x T=y\n");
        var (code, output, error) = Run(["diagnose", path]);
        Assert.Equal((1, ""), (code, error));
        Assert.NotEmpty(output);
    }

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "empty.log", [] },
        { "picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0] },
        { "noise.bin", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))] },
        { "foreign.txt", Encoding.UTF8.GetBytes("Hello there\n") },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_is_one_line_that_names_it(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(_folder, name), content);
        AssertOneLine(Run(["diagnose", Path.Combine(_folder, name)]), name);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_named()
    {
        AssertOneLine(Run(["diagnose", Path.Combine(_folder, "missing.log")]), "missing.log");
        AssertOneLine(Run(["diagnose", _folder]), Path.GetFileName(_folder));
    }

    [Fact]
    public void Of_several_files_the_unreadable_one_is_named_and_the_rest_is_read()
    {
        var (code, output, error) = Run(["diagnose", Path.Combine(_folder, "missing.log"), Case("dmarc")]);
        Assert.Equal(0, code);
        Assert.Contains("missing.log", error, StringComparison.Ordinal);
        Assert.Contains("sendmail.php", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_archive_is_named_with_exit_code_2()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"));
        var path = Path.Combine(_folder, "cut.gz");
        File.WriteAllBytes(path, packed.ToArray()[..20_000]);
        var (code, _, error) = Run(["diagnose", path]);
        Assert.Equal(2, code);
        Assert.Contains("cut.gz", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus", "diagnose", "--bogus", "x.log")]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("xx", "diagnose", "x.log", "--lang", "xx")]
    public void Wrong_usage_is_one_line_on_standard_error(string named, params string[] args) => AssertOneLine(Run(args), named);

    [Theory, InlineData("$(reboot).php"), InlineData("\\\"; rm -rf ~; \\\".php"), InlineData("`id`.php")]
    public void A_hostile_script_name_never_becomes_a_command(string script)
    {
        var path = Write("hostile.log", File.ReadAllText(Case("no-recipient")).Replace("2917:tools.php", "2917:" + script, StringComparison.Ordinal));
        var (code, output, _) = Run(["diagnose", path]);
        Assert.Equal(0, code);
        Assert.DoesNotContain("find ~/", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_odd_script_name_becomes_the_find_command()
    {
        var path = Write("odd.log", File.ReadAllText(Case("no-recipient")).Replace("2917:tools.php", "2917:12435.php", StringComparison.Ordinal));
        Assert.Contains("find ~/ -type f -name \"12435.php\"", Run(["diagnose", path]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_on_standard_input_are_answered_line_by_line()
    {
        Assert.Equal("blocklist\tMicrosoft.BannedIp", Run(["classify"], "550 5.7.606 Access denied, banned sending IP [192.0.2.1].\n").Output.Trim());
        Assert.StartsWith("known\t1C-Bitrix\t", Run(["script"], "2917:tools.php\n").Output, StringComparison.Ordinal);
        Assert.Contains("tools.php", Run(["diagnose", "-"], File.ReadAllText(Case("no-recipient"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_an_answer_are_written_where_it_is_said()
    {
        var (csv, deny, picture) = (Path.Combine(_folder, "dead.csv"), Path.Combine(_folder, "deny.txt"), Path.Combine(_folder, "failures.png"));
        var log = Samples.Path("Samples", "real-exim", "hoster", "splogger.log");
        var (code, _, error) = Run(["diagnose", log, Samples.Path("Samples", "real-exim", "hoster", "access_log.vhost_combined"), "--csv", csv, "--deny", deny]);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(csv)[..3]);
        Assert.Contains("Require not ip ", File.ReadAllText(deny), StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(_folder, "hours.log"), Samples.OfHours(1, 3, 6));
        var drawn = Run(["diagnose", Path.Combine(_folder, "hours.log"), "--picture", picture]);
        Assert.Equal((0, ""), (drawn.Code, drawn.Error));
        Assert.Equal("PNG", Encoding.ASCII.GetString(File.ReadAllBytes(picture), 1, 3));
    }

    [Fact]
    public void A_file_for_which_there_is_nothing_is_not_written_and_named()
    {
        var (code, output, error) = Run(["diagnose", Case("spam"), "--lang", "en", "--csv", Path.Combine(_folder, "a.csv"), "--deny", Path.Combine(_folder, "b.txt"), "--picture", Path.Combine(_folder, "c.png")]);
        Assert.Equal((0, 3), (code, error.Trim().Split('\n').Length));
        Assert.All((string[])["a.csv", "b.txt", "c.png"], name => Assert.Contains(name, error, StringComparison.Ordinal));
        Assert.NotEmpty(output);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line()
    {
        var (code, _, error) = Run(["diagnose", Case("no-recipient"), "--csv", Path.Combine(_folder, "missing", "a.csv")]);
        Assert.Equal(2, code);
        Assert.Contains("a.csv", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrections_are_printed_as_proposed_rows()
    {
        var path = Path.Combine(_folder, "bot.db");
        string[] settings = ["Telegram__Token=1:a", $"Storage__Path={path}", "Web__Enabled=false"];
        AssertOneLine(Run(["export-rules"], settings: settings), "Duty:Chat");
        settings = [.. settings, "Duty__Chat=-1005"];
        var (code, output, error) = Run(["export-rules"], settings: settings);
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("from 0 corrections", output, StringComparison.Ordinal);

        await using (var store = new LiteDbStore(LiteDbSchema.Open(path), path, NullLogger<LiteDbStore>.Instance))
        {
            var made = new Correction(57, Verdict.Other, Verdict.Spam, "none", 1, "550 the moon stands wrong", new Person(1, "Ivan"), DateTimeOffset.UnixEpoch);
            await store.Post("telegram:-1005", new Incoming.Parted(DateTimeOffset.UnixEpoch));
            await store.Step("telegram:-1005", DateTimeOffset.UnixEpoch, (_, _) => (new DutyDesk { Corrections = [made] }, []));
        }
        (code, output, error) = Run(["export-rules"], settings: settings);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("new(\"550\", [\"the moon stands wrong\"], Verdict.Spam,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ivan", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Web:Url", "--Web:Url", "{0}")]
    [InlineData("Web:Url", "--Web:Url", "http://localhost:{1}")]
    [InlineData("Web:Url", "--Web:Url", "http://203.0.113.9:8080")]
    [InlineData("Operations:Url", "--Web:Url", "http://127.0.0.1:0", "--Operations:Url", "{0}")]
    public void An_address_that_cannot_be_listened_on_is_one_line_that_names_the_setting(string named, params string[] args)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string[] filled = [.. args.Select(arg => string.Format(CultureInfo.InvariantCulture, arg, $"http://{taken.LocalEndpoint}", ((IPEndPoint)taken.LocalEndpoint).Port))];
        AssertOneLine(Run(["--Storage:Path", Path.Combine(_folder, "x.db"), .. filled]), named);
    }

    [Fact]
    public void Text_that_starts_with_an_at_sign_is_text() => Assert.Equal(0, Run(["explain", "@gmail.com 550 5.1.1 No such user"]).Code);

    [Fact]
    public void A_database_that_cannot_be_reached_ends_the_bot_with_one_line_without_the_password()
    {
        var run = Run(
        [
            "--Telegram:Token", "123456789:AAF0123456789abcdefghijklmnopqrstuv", "--Web:Enabled", "false",
            "--Storage:Kind", "Postgres", "--Storage:Connection", $"Host={_folder};Database=bot;Username=bot;Password=swordfish",
        ]);
        AssertOneLine(run, "Storage:Connection cannot be used");
        Assert.DoesNotContain("swordfish", run.Error, StringComparison.Ordinal);
    }

    static void AssertOneLine(ProgramRun run, string named)
    {
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    static string Case(string name) => Samples.Path("Cases", name, "mail.log");

    static ProgramRun Run(string[] args, string input = "", string[]? settings = null) =>
        ProgramRun.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "mailblockbot.dll"), .. args], input, settings);
}
