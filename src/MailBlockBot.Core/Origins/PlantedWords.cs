// Common words that bots plant shells under: each can be the site's own page, but such pages do not send mail.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>The words, taken whole; a figure or two behind them change nothing.</summary>
internal static class PlantedWords
{
    private static readonly FrozenSet<string> Whole = (
        "php evil sender up index about radio options admin style simple makeasmtp moon atomlib autoload classwithtostring themes theme "
        + "plugins plugin chosen network input inputs item items buy goods product good doc docs edit dropdown content composer classsmtps "
        + "alfanew function success image images img mails mailers adminer new dir dirs file files upload uploads uploader upfile filemanager "
        + "manager explorer explore media gallery cache cached temp tmp bak backup old orig copy db dbs sql mysql info system sys core load "
        + "loader license readme license-new readme-new error errors err log logs access security secure bypass browse browser main home start "
        + "page pages post posts article articles blog blogs block blocks archive archives category categories tag tags comment comments user "
        + "users profile wpadmin cpanel panel webadmin administrator login signin checkbox menu menus nav sidebar widget widgets footer header "
        + "title text texts font fonts css js script scripts lib libs include includes inc class classes object objects model models module "
        + "modules component components element elements data database config configs conf setting settings setup install installer update "
        + "updater upgrade version root public private hidden secret ghost dark shadow black inbox mass massmail mass-mail mass_mail bulkmail "
        + "bulk-mail bulk_mail sender2 spam bomb blast blaster flood zone ninja phoenix cobra viper anonymous anon reverse proxy tunnel socket "
        + "bot bots worm virus legion mar mari fw flower defau1t default defaults cloud chat 2index wp-index indexx index1 index2 index-old "
        + "indexs inde ini init2 xml rss feed feeds atom sitemap robots favicon icon icons logo jquery bootstrap ajaxx ajax_ repeater iloveyou "
        + "hello hi world hello-dolly akismet hellopress ws ioxi iko radios gif jpg png ico pic pics photo photos video videos audio music "
        + "flash swf game games test1 test2 tests demo sample example lol haha wtf pop pwd passwd password hash crypt base64 decode encode "
        + "request_url remote curl wget get put exec run command console terminal process proc job worker task thumb thumbs banner ads ad adv "
        + "seo link links url redirect go out jump unzip zip unzipper rar tar ftp ssh fm xmlrpcs system_log autoload_classmap randkeyword bless "
        + "abcd symlink sym cong leaf zzzz qwerty asdf xxxx aaaa payload slot slots judi togel gacor casino poker bandar inject injector "
        + "stylesheet newsfeed tmpl indexer imgs fileup fileman dirlist filelist")
        .Split(' ').ToFrozenSet();

    private static readonly string[] LongOnes = [.. Whole.Where(word => word.Length > 5)];

    /// <summary>Whether the whole stem is such a word (<c>about.php</c>, <c>radio2.php</c>), or one misspelt.</summary>
    public static bool Knows(ScriptName name) =>
        Whole.Contains(name.LowerStem) || Whole.Contains(WithoutNumber(name.LowerStem)) || IsMisspelt(name.LowerStem)
        || IsMisspelt(WithoutNumber(name.LowerStem)) || IsDecorated(name.LowerStem)
        || FiguresForLetters.StandForVowel(name.LowerStem)
        || FiguresForLetters.Hide(name.LowerStem, word => Whole.Contains(word) || LetterModel.IsListed(word));

    /// <summary>
    /// <c>adminfuns.php</c>, <c>zmfuns.php</c>, <c>cpanel-reset.php</c>: a back door's favourite beginning or end, asked once the words of a form are
    /// ruled out.
    /// </summary>
    public static bool IsAdministration(ScriptName name) =>
        name.LowerStem.StartsWith("admin", StringComparison.Ordinal) || name.LowerStem.StartsWith("cpanel", StringComparison.Ordinal)
        || (name.LowerStem.Length > 5 && name.LowerStem.EndsWith("funs", StringComparison.Ordinal));

    /// <summary>
    /// <c>upload_image.php</c>, <c>user-new2.php</c>, <c>tmpfile.php</c>: nothing but such words together, asked once the words of a form are ruled out.
    /// </summary>
    public static bool AreTogether(ScriptName name) =>
        name.Words.Count > 1 ? name.Words.All(word => Whole.Contains(word) || Whole.Contains(WithoutNumber(word)) || word.All(char.IsAsciiDigit))
            : WithoutNumber(name.LowerStem) is var run && !LetterModel.IsListed(run) && AreJoined(run);

    private static bool AreJoined(string run) =>
        Enumerable.Range(2, Math.Max(0, run.Length - 4)).Any(cut => run.Length - cut > 2 && Whole.Contains(run[..cut]) && Whole.Contains(run[cut..]));

    private static string WithoutNumber(string word) => word.TrimEnd("0123456789".ToCharArray());

    /// <summary>
    /// <c>moduless.php</c>, <c>defaul.php</c>, <c>readmy.php</c>, <c>1index.php</c>: the word with one letter doubled, lost, changed or hung on, so that
    /// it is free.
    /// </summary>
    private static bool IsMisspelt(string stem) =>
        (stem.Length >= 6 && ((!LetterModel.IsWord(stem) && IsOneLetterOff(stem)) || (stem[^1] == 's' && Whole.Contains(stem[..^1]))
            || (stem.EndsWith("ss", StringComparison.Ordinal) && Whole.Contains(stem[..^2]))))
        || (stem.Length is > 5 and < 9 && stem.EndsWith("index", StringComparison.Ordinal) && stem != "reindex");

    /// <summary><c>dropp.php</c>, <c>shiftx.php</c>, <c>shop1337.php</c>: any word with its last letter doubled, an x or z hung on, or a cracker's number.</summary>
    private static bool IsDecorated(string stem) =>
        (stem.Length >= 5 && (stem[^1] is 'x' or 'z' || stem[^1] == stem[^2]) && !LetterModel.IsWord(stem) && LetterModel.IsListed(stem[..^1]))
        || (stem.Length > 4 && char.IsAsciiLetter(stem[0]) && (stem.EndsWith("1337", StringComparison.Ordinal) || stem.EndsWith("666", StringComparison.Ordinal)));

    private static bool IsOneLetterOff(string stem) =>
        stem.All(char.IsAsciiLetterLower) && Array.Exists(LongOnes, word => AreOneLetterApart(word, stem));

    /// <summary>One letter lost, hung on or changed, or two neighbours changed over; the first letter is the word's own.</summary>
    private static bool AreOneLetterApart(string word, string stem)
    {
        if (Math.Abs(word.Length - stem.Length) > 1 || word[0] != stem[0]) return false;
        var same = word.AsSpan().CommonPrefixLength(stem);
        var restOfWord = word.AsSpan(same);
        var restOfStem = stem.AsSpan(same);
        if (word.Length != stem.Length)
        {
            return word.Length > stem.Length ? restOfWord[1..].SequenceEqual(restOfStem) : restOfStem[1..].SequenceEqual(restOfWord);
        }

        return restOfWord.Length > 0
            && (restOfWord[1..].SequenceEqual(restOfStem[1..])
                || (restOfWord.Length > 1 && restOfWord[0] == restOfStem[1] && restOfWord[1] == restOfStem[0]
                    && restOfWord[2..].SequenceEqual(restOfStem[2..])));
    }
}
