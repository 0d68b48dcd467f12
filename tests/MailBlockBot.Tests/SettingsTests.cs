// A wrong setting is named with what it should be; the file beside the program shows the defaults as they are.
using MailBlockBot.Tests.BotApi;
using Microsoft.Extensions.Configuration;

namespace MailBlockBot.Tests;

public sealed class SettingsTests
{
    static Settings Read(params string[] args) =>
        Settings.Read(new ConfigurationBuilder().AddCommandLine(["--Telegram:Token", BotServer.Token, .. args]).Build());

    [Fact]
    public void The_file_shows_the_defaults() => Assert.Equivalent(Read(), Settings.Read(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).AddCommandLine(["--Telegram:Token", BotServer.Token]).Build()), strict: true);

    [Theory]
    [InlineData("Telegram:Token", "secret", "@BotFather")]
    [InlineData("Telegram:BaseUrl", "localhost:8081", "address")]
    [InlineData("Telegram:BaseUrl", "http://localhost:8081/bot", "without a path")]
    [InlineData("Telegram:Mode", "Carrier pigeon", "Polling or Webhook")]
    [InlineData("Telegram:Mode", "Webhook", "Telegram:WebhookUrl is not set")]
    [InlineData("Telegram:WebhookUrl", "http://hoster.example/telegram", "https")]
    [InlineData("Telegram:WebhookUrl", "https://hoster.example:8444/telegram", "443, 80, 88, 8443")]
    [InlineData("Telegram:WebhookUrl", "https://hoster.example", "a path of its own")]
    [InlineData("Telegram:WebhookUrl", "https://hoster.example/api/telegram", "a path of its own")]
    [InlineData("Telegram:WebhookUrl", "https://hoster.example/Case", "a path of its own")]
    [InlineData("Telegram:WebhookUrl", "https://hoster.example/telegram?key", "a path of its own")]
    [InlineData("Telegram:WebhookSecret", "secret", "16 to 256")]
    [InlineData("Telegram:WebhookSecret", "secret secret secret", "16 to 256")]
    [InlineData("Telegram:LocalFilesRoot", "files", "full path")]
    [InlineData("Storage:Kind", "Paper", "LiteDb")]
    [InlineData("Hoster:TimeZone", "Moskau", "Europe/Moscow")]
    [InlineData("Hoster:SupportUrl", "http://hoster.example", "https://")]
    [InlineData("Web:Url", "https://localhost:8443", "TLS is a proxy's matter")]
    [InlineData("Web:Url", "http://localhost:0", "http://127.0.0.1:0")]
    [InlineData("Web:PublicUrl", "hoster.example", "https://mail-help.hoster.example")]
    [InlineData("Web:EmbedOrigins", "https://a.example/b", "origins")]
    [InlineData("Web:Proxies", "proxy", "10.0.0.0/8")]
    [InlineData("Web:Enabled", "maybe", "true or false")]
    [InlineData("Limits:CaseDays", "0", "from 1 to 3650")]
    [InlineData("Limits:JoinSeconds", "1,5", "a number from 0.01 to 60")]
    [InlineData("Limits:FileMegabytes", "21", "Telegram:LocalFilesRoot")]
    [InlineData("Limits:CaseDay", "5", "no setting Limits:CaseDay")]
    public void A_wrong_setting_is_named_with_what_it_should_be(string name, string value, string should)
    {
        var message = Assert.Throws<SettingsException>(() => Read($"--{name}", value)).Message;
        Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.Contains(should, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() => Assert.Equal(3, Assert.Throws<SettingsException>(() =>
        Read("--Limits:CaseDays", "x", "--Limits:ReadSeconds", "x", "--Storage:Kind", "x")).Message.Split("; ").Length);

    [Theory]
    [InlineData("")]
    [InlineData("Host=localhost;Password=geheim;Nonsense=1")]
    [InlineData("Password=geheim")]
    public void A_connection_that_cannot_be_is_told_without_its_password(string connection)
    {
        var message = Assert.Throws<SettingsException>(() => Read("--Storage:Kind", "Postgres", "--Storage:Connection", connection)).Message;
        Assert.Contains("Storage:Connection", message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_token_the_page_runs_alone_and_without_both_nothing_does()
    {
        Assert.Null(Settings.Read(new ConfigurationBuilder().Build()).Telegram);
        var message = Assert.Throws<SettingsException>(() => Read("--Telegram:Token", "", "--Web:Enabled", "false")).Message;
        Assert.Contains("@BotFather", message, StringComparison.Ordinal);
        Assert.Contains("Duty:Chat", Assert.Throws<SettingsException>(() => Read("--Telegram:Token", "", "--Duty:Chat", "-5")).Message, StringComparison.Ordinal);
    }
}
