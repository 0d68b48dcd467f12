// The table of dead addresses opens everywhere and runs nothing.
using System.Text;
using MailBlockBot.Core.Files;

namespace MailBlockBot.Tests.Files;

public sealed class DeadAddressesCsvTests
{
    static string[] Rows(params string[] addresses) => Text(DeadAddressesCsv.Write(addresses, addresses.Length, "Адрес", n => $"ещё {n}")).Split("\r\n");

    static string Text(GeneratedFile file) => Encoding.UTF8.GetString(file.Content.AsSpan(3));

    [Fact]
    public void Excel_sees_that_it_is_UTF8()
    {
        var file = DeadAddressesCsv.Write(["иван@почта.рф"], 1, "Адрес", _ => "");
        Assert.Equal([0xEF, 0xBB, 0xBF], file.Content[..3]);
        Assert.Equal("\"Адрес\"\r\n\"иван@почта.рф\"\r\n", Text(file));
        Assert.Equal("dead-addresses.csv", file.Name);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")@a.example", "\"'=HYPERLINK(\"\"http://x\"\")@a.example\"")]
    [InlineData("+7@a.example", "\"'+7@a.example\"")]
    [InlineData("-a@a.example", "\"'-a@a.example\"")]
    [InlineData("@a.example", "\"'@a.example\"")]
    [InlineData(" =1@a.example", "\"' =1@a.example\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("a,b;c@a.example", "\"a,b;c@a.example\"")]
    [InlineData("a\0\u001bb@a.example", "\"a\uFFFD\uFFFDb@a.example\"")]
    public void Cells_run_nothing(string address, string row) => Assert.Equal(row, Rows(address)[1]);

    [Fact]
    public void A_line_end_in_an_address_stays_in_its_cell()
    {
        Assert.Equal("\"Адрес\"\r\n\"a\r\n=1\"\r\n", Text(DeadAddressesCsv.Write(["a\r\n=1"], 1, "Адрес", _ => "")));
        Assert.Equal("\"'\r=1\"", Rows("\r=1")[1]);
    }

    [Fact]
    public void More_than_fit_are_counted()
    {
        var rows = Rows([.. Enumerable.Range(0, DeadAddressesCsv.MostRows + 7).Select(i => $"a{i}@b.example")]);
        Assert.Equal("\"ещё 7\"", rows[^2]);
        Assert.Equal(DeadAddressesCsv.MostRows + 3, rows.Length);
        Assert.EndsWith("\"a@b.example\"\r\n\"ещё 4\"\r\n", Text(DeadAddressesCsv.Write(["a@b.example"], 5, "Адрес", n => $"ещё {n}")), StringComparison.Ordinal);
    }
}
