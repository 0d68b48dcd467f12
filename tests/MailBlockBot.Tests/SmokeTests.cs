namespace MailBlockBot.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Locales_are_embedded() =>
        Assert.Contains("locales/ru.json", typeof(Core.Replies.Verdict).Assembly.GetManifestResourceNames());
}
