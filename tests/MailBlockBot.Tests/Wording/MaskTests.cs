// Recipients are masked in any text, and nothing else is.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Wording;

public sealed class MaskTests
{
    [Theory]
    [InlineData("titus121@hotmail.fr", "ti***@hotmail.fr")]
    [InlineData("** titus121@hotmail.fr R=dnslookup: 550 <titus121@hotmail.fr>: User titus121 unknown", "** ti***@hotmail.fr R=dnslookup: 550 <ti***@hotmail.fr>: User ti*** unknown")]
    [InlineData("to=<a@b.example>, ab@c.example", "to=<***@b.example>, a***@c.example")]
    [InlineData("\"john doe\"@x.example", "\"j***@x.example")]
    [InlineData("https://x.example/?mail=titus%40hotmail.fr", "https://x.example/?mail=ti***%40hotmail.fr")]
    [InlineData("почта@пример.рф", "по***@пример.рф")]
    [InlineData("root@[192.0.2.1]", "ro***@[192.0.2.1]")]
    [InlineData("@ alone, a @ b, @x", "@ alone, a @ b, @x")]
    [InlineData("no address 550 5.7.1", "no address 550 5.7.1")]
    [InlineData("mail@x.example: error from remote mail server", "ma***@x.example: error from remote mail server")]
    [InlineData("", "")]
    public void Addresses(string text, string expected) => Assert.Equal(expected, Mask.Addresses(text));

    [Fact]
    public void Masking_twice_changes_nothing_more() => Assert.Equal("ti***@hotmail.fr", Mask.Addresses(Mask.Addresses("titus121@hotmail.fr")));
}
