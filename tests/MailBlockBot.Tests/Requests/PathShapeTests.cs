// A page is one page however its visitors' tokens differ, and shells are known by where they lie.
using System.Text;
using FsCheck.Xunit;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Requests;

public sealed class PathShapeTests
{
    static string Shape(byte[] path)
    {
        var into = new byte[PathShape.Longest];
        return Encoding.UTF8.GetString(into, 0, PathShape.Write(path, into));
    }

    [Theory]
    [InlineData("/form.php?ajax=Y", "/form.php?ajax=Y")]
    [InlineData("/checkout/?step=3", "/checkout/?step=3")]
    [InlineData("/index.php?route=mail/send&token=1f3a9b", "/index.php?route=&token=")]
    [InlineData("/form.php?email=ivan&step=2&id=48213377", "/form.php?email=&step=2&id=")]
    [InlineData("/form.php?1795508954&a=b", "/form.php?a=b")]
    [InlineData("/form.php?", "/form.php")]
    [InlineData("/form.php#x", "/form.php")]
    [InlineData("/a\u0001b\u001b.php", "/a_b_.php")]
    public void Only_what_tells_pages_apart_is_kept(string path, string shape) => Assert.Equal(shape, Shape(Encoding.UTF8.GetBytes(path)));

    [Property]
    public bool Any_path_stays_short_and_printable(byte[] path, bool query)
    {
        var into = new byte[PathShape.Longest];
        var length = PathShape.Write([.. query ? "/?a="u8 : "/"u8, .. path, .. path, .. path, .. path, .. path], into);
        return length <= PathShape.Longest && !into.AsSpan(0, length).ContainsAnyInRange((byte)0, (byte)31);
    }

    [Theory]
    [InlineData(true, "/form.php", true)]
    [InlineData(true, "/contact/", true)]
    [InlineData(true, "/img/logo.PNG?x=1", false)]
    [InlineData(false, "/send.php?a=/x.css", true)]
    [InlineData(false, "/index.php/mail", true)]
    [InlineData(false, "/", false)]
    [InlineData(false, "/style.css", false)]
    public void Static_files_send_nothing(bool post, string path, bool may) => Assert.Equal(may, PathShape.MaySend(post, Encoding.UTF8.GetBytes(path)));

    [Theory]
    [InlineData("/wp-content/uploads/2019/12435.php", true)]
    [InlineData("/wp-includes/css/dgffgf.php", true)]
    [InlineData("/bitrix/cache/a.php?x=1", true)]
    [InlineData("/.well-known/acme/x.phtml", true)]
    [InlineData("/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php", true)]
    [InlineData("/images/logo.png.php", true)]
    [InlineData("/tmp/x.php/a/b", true)]
    [InlineData("/98123.php", true)]
    [InlineData("/.x.php", true)]
    [InlineData("/feedback.php", false)]
    [InlineData("/index.php?file=/uploads/x.php", false)]
    [InlineData("/wp-content/uploads/2019/photo.jpg", false)]
    [InlineData("/wp-login.php", false)]
    [InlineData("/checkout/?step=3", false)]
    public void Shells_are_known_by_where_they_lie(string path, bool shell) => Assert.Equal(shell, ShellPath.LooksLikeShell(path));
}
