// Script values as servers write them, and as attackers would like them to be read.
using System.Text;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Origins;

public sealed class ScriptValueTests
{
    [Theory]
    [InlineData("1397:class-phpmailer.php", "class-phpmailer.php", 1397, false, false, null)]
    [InlineData("\"1397:class-phpmailer.php\"", "class-phpmailer.php", 1397, false, false, null)]
    [InlineData(" “1254: tools.php” ", "tools.php", 1254, false, false, null)]
    [InlineData("«1254:tools.php»", "tools.php", 1254, false, false, null)]
    [InlineData("\"1254:tools.php", "tools.php", 1254, false, false, null)]
    [InlineData("tools.php", "tools.php", null, false, false, null)]
    [InlineData("", "", null, false, false, null)]
    [InlineData("\"\"", "", null, false, false, null)]
    [InlineData("X-PHP-Originating-Script: 33:foo.php", "foo.php", 33, false, false, null)]
    [InlineData("\"2157:12435.php(3) : eval()'d code\"", "12435.php", 2157, true, false, null)]
    [InlineData("vczstmtmvn.php(1) : eval()'d code(1) : eval()'d code(286)...", "vczstmtmvn.php", null, true, false, null)]
    [InlineData("2157:12435.php(3) : ev", "12435.php", 2157, true, false, null)]
    [InlineData("2157:12435.php(3)...", "12435.php", 2157, true, false, null)]
    [InlineData("1254:x.php(12) : runtime-created function", "x.php", 1254, true, false, null)]
    [InlineData("1254:x.php : runtime-created function", "x.php", 1254, true, false, null)]
    [InlineData("1254: runtime-created function", "", 1254, true, false, null)]
    [InlineData("1254:name(1).php", "name(1).php", 1254, false, false, null)]
    [InlineData("1254:Command line code", "Command line code", 1254, false, false, null)]
    [InlineData("0501:mail.php", "mail.php", 501, false, true, null)]
    [InlineData("abc:mail.php", "mail.php", null, false, true, null)]
    [InlineData("99999999999:mail.php", "mail.php", null, false, true, null)]
    [InlineData("0:mail.php", "mail.php", 0, false, false, null)]
    [InlineData("phar:///home/u/t.phar/src/Mailer.php", "Mailer.php", null, false, false, "phar:///home/u/t.phar/src")]
    [InlineData("C:\\www\\contact.php", "contact.php", null, false, false, "C:\\www")]
    [InlineData("1254:/home/u/site/contact.php", "contact.php", 1254, false, false, "/home/u/site")]
    [InlineData("1254:$(reboot).php", "$(reboot).php", 1254, false, false, null)]
    [InlineData("\"1254:\"; rm -rf ~; \".php\"", "\"; rm -rf ~; \".php", 1254, false, false, null)]
    [InlineData("\"; rm -rf ~; \".php", "\"; rm -rf ~; \".php", null, false, false, null)]
    [InlineData("1254:to\u0007ols\u202e.php\r\n", "tools.php", 1254, false, false, null)]
    public void A_value_is_taken_apart(string value, string name, int? uid, bool evaluated, bool forged, string? path)
    {
        Assert.Equal(new ScriptValue(name, uid, evaluated, forged, path), ScriptValue.Read(value));
        Assert.Equal(ScriptValue.Read(value), ScriptValue.Read(Encoding.UTF8.GetBytes(value)));
    }

    [Theory]
    [InlineData("site.example/dir/index.php for 192.0.2.4", "192.0.2.4")]
    [InlineData("X-PHP-Script: site.example/dir/index.php for 192.0.2.4, 2001:db8::1", "192.0.2.4, 2001:db8::1")]
    [InlineData("site.example:8080/dir/index.php for 192.0.2.4", "192.0.2.4")]
    public void The_panels_header_names_page_and_visitors(string value, string visitors)
    {
        var read = ScriptValue.Read(value);
        Assert.Equal(("index.php", null, visitors), (read.Name, read.Uid, read.Visitors));
        Assert.EndsWith("/dir", read.Path, StringComparison.Ordinal);
        Assert.False(read.ForgedUid);
    }

    [Fact]
    public void A_name_of_ten_kilobytes_is_cut() => Assert.Equal(200, ScriptValue.Read("1254:" + new string('a', 10_240) + ".php").Name.Length);

    [Theory]
    [InlineData("12435.php", true)]
    [InlineData("1254:MAIL.PHP", true)]
    [InlineData("2157:12435.php(3) : eval()'d code", true)]
    [InlineData("1254:Command line code", true)]
    [InlineData("550 see http://lists.example/q.php for more", false)]
    [InlineData("eval()'d code", false)]
    [InlineData("tools", false)]
    [InlineData("", false)]
    public void A_scripts_value_is_told_from_a_reply(string text, bool isValue) => Assert.Equal(isValue, ScriptValue.Is(text));

    [Theory]
    [InlineData(OriginKind.Script, "script")]
    [InlineData(OriginKind.CronOrPipe, "cron_or_pipe")]
    [InlineData(OriginKind.Mailbox, "mailbox")]
    [InlineData(OriginKind.LocalUser, "local_user")]
    [InlineData(OriginKind.Remote, "remote")]
    [InlineData(OriginKind.Unknown, "unknown")]
    public void Kinds_have_their_names_in_json(OriginKind kind, string name) => Assert.Equal(name, kind.Name());

    [Theory]
    [InlineData("'1254:tools.php", "tools.php", null)]
    [InlineData("1254:tools.php'", "tools.php", null)]
    [InlineData("''1254:tools.php''", "tools.php", null)]
    [InlineData("'", "", null)]
    [InlineData("it's'", "it's'", null)]
    [InlineData(" for 192.0.2.4", "for 192.0.2.4", null)]
    [InlineData("page.php for ", "page.php for", null)]
    [InlineData("page.php for you", "page.php for you", null)]
    [InlineData("page.php for 12", "page.php for 12", null)]
    [InlineData("/page.php", "page.php", null)]
    [InlineData("a/page.php/", "page.php", "a")]
    [InlineData("a/page.php\\", "page.php", "a")]
    [InlineData("page(3", "page(3", null)]
    [InlineData("page().php", "page().php", null)]
    [InlineData(":page.php", "page.php", null)]
    [InlineData("site.example:8080/page.php", "page.php", "site.example:8080")]
    [InlineData("X-PHP-Script: a.example/page.php", "page.php", "a.example")]
    public void Edges_of_a_value(string value, string name, string? path) => Assert.Equal((name, path), (ScriptValue.Read(value).Name, ScriptValue.Read(value).Path));
}
