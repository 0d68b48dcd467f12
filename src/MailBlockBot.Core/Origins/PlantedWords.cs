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

    private static readonly FrozenSet<string> Beginnings = Whole.Where(word => word.Length > 6).Select(word => word[..^1]).Except(Whole).ToFrozenSet();

    private static readonly FrozenSet<string> Boasts =
        "unlimited ninja ghost dark super turbo mega ultra mass bulk king god inbox private priv best ultimate x master pro bomb anonymous anon fake ddos"
            .Split(' ').ToFrozenSet();

    /// <summary>Whether the whole stem is such a word (<c>about.php</c>, <c>radio2.php</c>), one misspelt, or a mailer that boasts (<c>ninja-mailer.php</c>).</summary>
    public static bool Knows(ScriptName name) =>
        Whole.Contains(name.LowerStem) || IsMisspelt(name.LowerStem) || Whole.Contains(WithoutNumber(name.LowerStem))
        || (name.LowerStem.Length > 3 && Boasts.Contains(WithoutNumber(name.LowerStem)))
        || (name.Words is [var boast, "mailer" or "sender" or "mail" or "mails"] && Boasts.Contains(boast))
        || (WithoutNumber(name.LowerStem) is var mailer && mailer.EndsWith("mailer", StringComparison.Ordinal) && Boasts.Contains(mailer[..^"mailer".Length]))
        || HasFigureForLetter(name.LowerStem);

    /// <summary><c>adminfuns.php</c>, <c>admin-filer.php</c>: a back door's favourite beginning, asked once the words of a form are ruled out.</summary>
    public static bool IsAdministration(ScriptName name) => name.LowerStem.StartsWith("admin", StringComparison.Ordinal);

    /// <summary><c>upload_image.php</c>, <c>user-new2.php</c>: nothing but such words together, asked once the words of a form are ruled out.</summary>
    public static bool AreTogether(ScriptName name) =>
        name.Words.Count > 1 && name.Words.All(word => Whole.Contains(word) || Whole.Contains(WithoutNumber(word)) || word.All(char.IsAsciiDigit));

    private static string WithoutNumber(string word) => word.TrimEnd("0123456789".ToCharArray());

    /// <summary><c>w3llstore.php</c>, <c>scr1pts.php</c>: a figure that stands for a vowel between consonants.</summary>
    private static bool HasFigureForLetter(string stem)
    {
        for (var i = 1; i < stem.Length - 2; i++)
        {
            if (stem[i] is '0' or '1' or '3' or '4' && IsConsonant(stem[i - 1]) && IsConsonant(stem[i + 1]) && char.IsAsciiLetter(stem[i + 2])
                && !(stem[i] == '3' && stem[..i] is ("s" or "mp")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConsonant(char letter) => char.IsAsciiLetterLower(letter) && letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');

    /// <summary><c>moduless.php</c>, <c>defaul.php</c>, <c>networks.php</c>, <c>1index.php</c>: the word with a letter doubled, lost or hung on, so that it is free.</summary>
    private static bool IsMisspelt(string stem) =>
        (stem.Length >= 6 && (Whole.Contains(stem[..^1]) && (stem[^1] == stem[^2] || stem[^1] == 's') || Beginnings.Contains(stem)))
        || (stem.Length is > 5 and < 9 && stem.EndsWith("index", StringComparison.Ordinal) && stem != "reindex");
}
