// Names whose standing the general rules would miss: entry files, a few form handlers, and shells that look like ordinary words.
namespace MailBlockBot.Core.Origins;

/// <summary>Names without a product, as the list of real names has them; one may stand here in one spelling only.</summary>
internal static class SettledNames
{
    public static readonly string[] Form = ["mailer.php", "email_neu.php", "contact.php", "feedback.php", "register.php", "submit.php", "send_mail.php", "send.php"];

    /// <summary>A test by hand, or a shell's usual name: it can be either.</summary>
    public static readonly string[] Unknown = ["test.php", "tester.php", "mailtest.php", "testmail.php", "phpinfo.php"];

    /// <summary>WordPress itself never calls mail() outside PHPMailer, nor do the entry files of other systems: probably injected code.</summary>
    public static readonly string[] EntryFiles =
    [
        "index.php", "wp-login.php", "wp-mail.php", "wp-load.php", "wp-settings.php", "xmlrpc.php", "wp-comments-post.php", "wp-config.php", "wp-cron.php",
        "wp-blog-header.php", "wp-signup.php", "wp-activate.php", "wp-links-opml.php", "wp-trackback.php", "wp-config-sample.php", "admin-ajax.php",
        "admin-post.php", "header.php", "footer.php", "configuration.php", "urlrewrite.php", "dbconn.php", "config.php", "settings.php",
    ];

    public static readonly string[] Kits = ["odd.php", "cmd.php", "lnc.php", "itsec.php", "spoof.php", "wso.php", "c99.php", "r57.php", "antichat.php"];
}
