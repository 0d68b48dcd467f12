// Common words that bots plant shells under: each can be the site's own page, but such pages do not send mail.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>The words, taken whole; a figure or two behind them change nothing.</summary>
internal static class PlantedWords
{
    private static readonly FrozenSet<string> Whole = (
        "about radio options admin style simple makeasmtp moon atomlib autoload classwithtostring themes theme plugins plugin chosen network input inputs item items "
        + "buy goods product good doc docs edit dropdown content composer classsmtps alfanew function success image images img mails mailers adminer new dir "
        + "dirs file files upload uploads uploader upfile filemanager manager explorer explore media gallery cache cached temp tmp bak backup old orig copy db "
        + "dbs sql mysql info system sys core load loader license readme license-new readme-new error errors err log logs access security secure bypass "
        + "browse browser main home start page pages post posts article articles blog blogs block blocks archive archives category categories tag tags "
        + "comment comments user users profile wpadmin cpanel panel webadmin administrator login signin checkbox menu menus nav sidebar widget widgets footer "
        + "header title text texts font fonts css js script scripts lib libs include includes inc class classes object objects model models module modules "
        + "component components element elements data database config configs conf setting settings setup install installer update updater upgrade version "
        + "root public private hidden secret ghost dark shadow black inbox mass massmail mass-mail mass_mail bulkmail bulk-mail bulk_mail sender2 spam bomb "
        + "blast blaster flood zone ninja phoenix cobra viper anonymous anon reverse proxy tunnel socket bot bots worm virus legion mar mari fw flower "
        + "defau1t default defaults cloud chat 2index wp-index indexx index1 index2 index-old indexs inde ini init2 xml rss feed feeds atom sitemap robots "
        + "favicon icon icons logo jquery bootstrap ajaxx ajax_ repeater iloveyou hello hi world hello-dolly akismet hellopress ws ioxi iko radios "
        + "gif jpg png ico pic pics photo photos video videos audio music flash swf game games test1 test2 tests demo sample example lol haha wtf pop pwd "
        + "passwd password hash crypt base64 decode encode request_url remote curl wget get put exec run command console terminal process proc job worker task "
        + "thumb thumbs banner ads ad adv seo link links url redirect go out jump unzip zip unzipper rar tar ftp ssh fm "
        + "xmlrpcs system_log autoload_classmap randkeyword bless abcd symlink sym cong leaf zzzz qwerty asdf xxxx aaaa")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Boasts =
        "unlimited ninja ghost dark super turbo mega ultra mass bulk king god inbox private priv best ultimate x master pro bomb anonymous anon fake ddos"
            .Split(' ').ToFrozenSet();

    /// <summary>Whether the whole stem is such a word (<c>about.php</c>, <c>radio2.php</c>), or a mailer that boasts (<c>ninja-mailer.php</c>).</summary>
    public static bool Knows(ScriptName name) =>
        Whole.Contains(name.LowerStem) || Whole.Contains(name.LowerStem.TrimEnd("0123456789".ToCharArray()))
        || (name.Words is [var boast, "mailer" or "sender" or "mail" or "mails"] && Boasts.Contains(boast))
        || (name.LowerStem.EndsWith("mailer", StringComparison.Ordinal) && Boasts.Contains(name.LowerStem[..^"mailer".Length]));
}
