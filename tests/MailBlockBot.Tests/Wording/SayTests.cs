// Numbers, plurals, dates and weights, in both languages.
using System.Text.Json;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class SayTests
{
    static readonly Locale Russian = Locale.Of(Language.Russian);
    static readonly Locale English = Locale.Of(Language.English);

    [Theory]
    [InlineData(0, "0 писем")]
    [InlineData(1, "1 письмо")]
    [InlineData(2, "2 письма")]
    [InlineData(5, "5 писем")]
    [InlineData(11, "11 писем")]
    [InlineData(12, "12 писем")]
    [InlineData(14, "14 писем")]
    [InlineData(21, "21 письмо")]
    [InlineData(22, "22 письма")]
    [InlineData(101, "101 письмо")]
    [InlineData(104, "104 письма")]
    [InlineData(111, "111 писем")]
    [InlineData(1.5, "1,5 письма")]
    [InlineData(9999, "9999 писем")]
    [InlineData(10000, "10\u00a0000 писем")]
    [InlineData(1234567L, "1\u00a0234\u00a0567 писем")]
    public void Russian_counts(object count, string expected) => Assert.Equal(expected, Russian.Text("answer.letters", ("count", count)));

    [Theory]
    [InlineData(0, "0 messages")]
    [InlineData(1, "1 message")]
    [InlineData(2, "2 messages")]
    [InlineData(21, "21 messages")]
    [InlineData(1.5, "1.5 messages")]
    [InlineData(10000, "10,000 messages")]
    public void English_counts(object count, string expected) => Assert.Equal(expected, English.Text("answer.letters", ("count", count)));

    [Theory]
    [InlineData("2020-06-25 01:23", "2020-06-25 02:10", "25\u00a0июня, 01:23–02:10", "25\u00a0June 01:23–02:10")]
    [InlineData("2020-06-25 01:23", "2020-06-25 01:23", "25\u00a0июня, 01:23", "25\u00a0June 01:23")]
    [InlineData("2020-06-25 01:23", "2020-06-27 01:23", "25–27\u00a0июня", "25–27\u00a0June")]
    [InlineData("2020-06-30 01:23", "2020-07-01 01:23", "30\u00a0июня – 1\u00a0июля", "30\u00a0June – 1\u00a0July")]
    [InlineData("2020-12-31 23:50", "2021-01-01 00:10", "31\u00a0декабря 2020 – 1\u00a0января 2021", "31\u00a0December 2020 – 1\u00a0January 2021")]
    public void Periods(string from, string to, string russian, string english)
    {
        var period = new Period(At(from), At(to));
        Assert.Equal(russian, Russian.Text("answer.numbers.period", ("period", period)));
        Assert.Equal(english, English.Text("answer.numbers.period", ("period", period)));
    }

    [Theory]
    [InlineData(0.0, "0\u00a0%")]
    [InlineData(0.004, "<1\u00a0%")]
    [InlineData(0.84462, "84\u00a0%")]
    [InlineData(0.9999, "99\u00a0%")]
    [InlineData(1.0, "100\u00a0%")]
    public void Shares(double share, string expected) => Assert.EndsWith(expected, Russian.Text("answer.story_share", ("title", "a"), ("share", share)));

    [Theory]
    [InlineData(0, "0\u00a0КБ")]
    [InlineData(10, "0,1\u00a0КБ")]
    [InlineData(20 * 1024 * 1024, "20\u00a0МБ")]
    [InlineData(1_600_000, "1,5\u00a0МБ")]
    [InlineData(3L << 30, "3\u00a0ГБ")]
    public void Sizes(long bytes, string expected) =>
        Assert.Contains(expected, PlainText.Render(UploadWords.Problem("too_large", "mail.log", bytes, 1 << 20, Language.Russian)));

    [Fact]
    public void Values_kept_as_json_are_said_alike()
    {
        var kept = JsonSerializer.Deserialize<Dictionary<string, object>>("""{"count": 198, "share": 0.93}""")!;
        Assert.Equal("В логе 198 разных несуществующих адресов; на такие адреса пришлось 93\u00a0% отказов.", Russian.Say("story.because.many_distinct_dead", kept).Text());
    }

    [Fact]
    public void Weights_are_read_in_the_locale_and_escaped_there_by_a_backslash()
    {
        var phrase = new LocaleText(@"**Now** `rm {{name}}` 2 \*\* 3 \`x {{name}}").Fill(_ => "**a** `b`");
        Assert.Equal(
            [
                new Piece.Strong("Now"), new Piece.Words(" "), new Piece.Code("rm "), new Piece.Code("**a** `b`"), new Piece.Words(" 2 ** 3 `x **a** `b`"),
            ],
            phrase.Pieces);
    }

    [Fact]
    public void A_weight_left_open_is_a_fault_of_the_locale() => Assert.Throws<FormatException>(() => new LocaleText("**bold"));

    [Fact]
    public void A_missing_text_and_a_missing_value_are_named()
    {
        Assert.Contains("no.such", Assert.Throws<KeyNotFoundException>(() => Russian.Say("no.such")).Message);
        Assert.Contains("size", Assert.Throws<KeyNotFoundException>(() => Russian.Say("upload.problem.too_large", ("name", "a"), ("limit", "b"))).Message);
    }

    [Theory]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("photo\u202Egpj.php", "photogpj.php")]
    public void Text_from_outside_is_cleaned(string text, string expected) => Assert.Equal(expected, Outside.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("x\ufffdy", Outside.Clean("x\ud800y"));

    [Fact]
    public void Text_from_outside_is_bounded() => Assert.Equal(new string('a', 300) + "…", Outside.Clean(new string('a', 5000)));

    [Fact]
    public void Lists_are_joined()
    {
        Assert.Equal("a, b и c", Russian.List(["a", "b", "c"]).Text());
        Assert.Equal("a and b", English.List(["a", "b"]).Text());
        Assert.Equal("a", English.List(["a"]).Text());
    }

    [Theory]
    [InlineData("ru-RU", Language.Russian)]
    [InlineData("EN", Language.English)]
    [InlineData("english", null)]
    [InlineData("uk", null)]
    [InlineData(null, null)]
    public void Codes(string? code, Language? expected) => Assert.Equal(expected, LanguageCodes.Read(code));

    static DateTime At(string time) => DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
