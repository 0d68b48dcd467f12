// Which encoding a file is in, told by its first four bytes, and Windows-1251 letter by letter.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("61 62 63", "abc")]
    [InlineData("", "")]
    [InlineData("EF BB BF D0 AF 61", "Яa")]
    [InlineData("FF FE 2F 04 61 00", "Яa")]
    [InlineData("FE FF 04 2F 00 61", "Яa")]
    [InlineData("61 00 62 00 2F 04", "abЯ")]
    [InlineData("00 61 00 62 04 2F", "abЯ")]
    // Half a letter at the end is one that cannot be read.
    [InlineData("FF FE 61 00 3D D8", "a\uFFFD")]
    [InlineData("FF FE 61 00 62", "a\uFFFD")]
    // Zeros alone are no UTF-16: where they stand tells.
    [InlineData("61 00", "a\0")]
    [InlineData("61 00 00 00", "a\0\0\0")]
    [InlineData("00 00 61 00", "\0\0a\0")]
    [InlineData("61 00 62 63", "a\0bc")]
    [InlineData("61 62 63 00", "abc\0")]
    [InlineData("00 61 62 63", "\0abc")]
    [InlineData("00 61 00 00", "\0a\0\0")]
    [InlineData("00 00 00 61", "\0\0\0a")]
    [InlineData("61 62 00 63", "ab\0c")]
    public void The_first_bytes_tell(string hex, string text)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(text, Decode([bytes]));
        Assert.Equal(text, Decode(bytes.Chunk(1)));
    }

    [Fact]
    public void Windows_1251_is_what_the_framework_takes_for_it()
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        for (var b = 0; b < 256; b++) Assert.Equal(page.GetChars([(byte)b])[0], Windows1251.ToChar((byte)b));
    }

    static string Decode(IEnumerable<byte[]> chunks)
    {
        var decoded = new List<byte>();
        var decoder = new TextDecoder(bytes => decoded.AddRange(bytes));
        foreach (var chunk in chunks) decoder.Feed(chunk);
        decoder.Finish();
        return Encoding.UTF8.GetString([.. decoded]);
    }
}
