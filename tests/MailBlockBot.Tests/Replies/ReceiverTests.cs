// Every receiver, filter, list and server the book speaks for has a sample with its source, and every row says where its wording comes from.
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Replies;

public sealed class ReceiverTests
{
    static readonly string[][] Samples =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "replies-receivers.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string> Rows => [.. ReplyBook.Standard.Rules.Select(row => row.Name)];

    [Theory]
    [InlineData("Mail.ru", "Yandex", "Rambler", "RU-CENTER", "Kaspersky", "Dr.Web")]
    [InlineData("Gmail", "Microsoft 365", "Outlook.com", "Yahoo", "AOL", "Apple", "Comcast", "Spectrum", "Cox", "AT&T")]
    [InlineData("GMX", "web.de", "mail.com", "T-Online", "Orange", "Free", "SFR", "Libero", "Seznam", "WP", "Onet", "o2")]
    [InlineData("QQ", "163", "Naver")]
    [InlineData("Proofpoint", "Mimecast", "Barracuda", "Cisco", "Cloudmark", "Trend Micro", "Sophos")]
    [InlineData("Spamhaus", "Spamhaus DBL", "SpamCop", "UCEPROTECT", "Invaluement")]
    [InlineData("Exim", "Postfix", "Sendmail", "qmail", "Exchange", "Dovecot", "Zimbra", "cPanel", "Plesk", "hMailServer", "MailEnable", "PowerMTA")]
    public void Each_has_a_sample(params string[] receivers) =>
        Assert.All(receivers, receiver => Assert.Contains(Samples, sample => sample[1] == receiver));

    [Fact]
    public void Each_sample_names_its_source_and_is_read() => Assert.All(Samples, sample =>
    {
        Assert.Equal(4, sample.Length);
        Assert.NotEmpty(sample[2]);
        Assert.Equal(sample[0], ReplyBook.Standard.Judge(sample[3]).Verdict.Name());
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_is_explained_with_its_name_and_source(string name)
    {
        var row = Assert.Single(ReplyBook.Standard.Rules, rule => rule.Name == name);
        var text = PlainText.Render(ExplanationWriter.Reply(ReplyBook.Standard.Judge(row.Seen), row.Seen, Language.English, HosterWords.Neutral));
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains(row.Source ?? "(no source)", text, StringComparison.Ordinal);
    }
}
