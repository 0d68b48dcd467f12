// What the compose files tell the bot are settings that it has, with values that it takes.
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MailBlockBot.Tests.BotApi;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization;

namespace MailBlockBot.Tests.Operations;

public sealed partial class ComposeTests
{
    [Fact]
    public void One_machine_keeps_its_data_and_stands_in_no_network_but_its_own()
    {
        var bot = Service("compose.yaml", "mailblockbot");
        Hardened(bot);
        Assert.Contains("data:/data", Texts(bot["volumes"]));
        Assert.Equal("data/mailblockbot.db", Read(bot).Storage.Path);
    }

    [Fact]
    public void Three_replicas_share_a_database_and_a_webhook_behind_the_proxy()
    {
        var bot = Service("compose.replicas.yaml", "mailblockbot");
        Hardened(bot);
        Assert.Equal("3", ((Dictionary<object, object>)bot["deploy"])["replicas"]);
        var settings = Read(bot);
        Assert.Equal(StoreKind.Postgres, settings.Storage.Kind);
        Assert.Equal(new Uri("https://mail-help.hoster.example/telegram"), settings.Telegram!.Webhook!.Url);
        Assert.Equal(10, settings.Limits.MessagesPerSecond);
        var web = new Uri(Assert.Single(settings.Web.Urls));
        Assert.Contains($"mailblockbot {web.Port}", Text("compose.replicas.yaml"), StringComparison.Ordinal);
        Assert.Contains($"subnet: {Assert.Single(settings.Web.Proxies)}", Text("compose.replicas.yaml"), StringComparison.Ordinal);
        // Only the proxy is reached from outside, and only it and the replicas reach the database.
        Assert.False(bot.ContainsKey("ports"));
        Assert.False(Service("compose.replicas.yaml", "postgres").ContainsKey("ports"));
        Assert.Equal(["80:80", "443:443"], Texts(Service("compose.replicas.yaml", "proxy")["ports"]));
    }

    [Fact]
    public void The_example_names_settings_that_there_are()
    {
        var lines = Text(".env.example").Split('\n').Select(line => line.TrimStart('#').Trim()).Where(line => Setting().IsMatch(line)).Select(line => line.Split('=', 2)).ToList();
        Assert.True(lines.Count > 5);
        Read(lines.Where(line => line[1].Length > 0).ToDictionary(line => line[0], line => line[1]));
    }

    static void Hardened(Dictionary<object, object> service)
    {
        Assert.Equal("true", service["read_only"]);
        Assert.Equal(["ALL"], Texts(service["cap_drop"]));
        Assert.Equal(["no-new-privileges:true"], Texts(service["security_opt"]));
        Assert.True(service.ContainsKey("mem_limit") && service.ContainsKey("pids_limit"));
    }

    static Settings Read(Dictionary<object, object> service) => Read(service.TryGetValue("environment", out var named)
        ? ((Dictionary<object, object>)named).ToDictionary(one => (string)one.Key, one => Filled((string)one.Value))
        : []);

    // It throws over a name that is none, and over a value that cannot be.
    static Settings Read(Dictionary<string, string> environment) => Settings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(environment.ToDictionary(one => one.Key.Replace("__", ":", StringComparison.Ordinal), one => (string?)one.Value))
        .AddInMemoryCollection([new("Telegram:Token", BotServer.Token)]).Build());

    // As compose fills in what stands in .env.
    static string Filled(string value) => Variable().Replace(value, match => match.Groups[1].Value == "DOMAIN" ? "mail-help.hoster.example" : "secret");

    static Dictionary<object, object> Service(string file, string name) =>
        (Dictionary<object, object>)((Dictionary<object, object>)new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(Text(file))["services"])[name];

    static IEnumerable<string> Texts(object list) => ((List<object>)list).Cast<string>();

    static string Text(string file, [CallerFilePath] string here = "") => File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "deploy", file)));

    [GeneratedRegex(@"\$\{([A-Z_]+)[^}]*\}")]
    private static partial Regex Variable();

    [GeneratedRegex("^[A-Z][A-Za-z]+__[A-Za-z]+=")]
    private static partial Regex Setting();
}
