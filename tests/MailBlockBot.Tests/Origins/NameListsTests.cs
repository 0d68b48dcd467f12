// Every entry of the lists does what its section says, wherever it stands; no list holds a name twice or against another.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Origins;

public sealed class NameListsTests
{
    static ScriptJudgement Judge(string value) => ScriptNames.Judge(ScriptValue.Read(value));

    static void AllStand(string file, string section, Func<string, string> name, params Standing[] standings) =>
        Assert.All(NameLists.Entries(file, section), entry => Assert.Contains(Judge(name(entry)).Standing, standings));

    [Fact]
    public void Every_products_file_is_known()
    {
        var rows = NameLists.Rows("known-products.tsv").ToArray();
        Assert.True(rows.Length > 70);
        Assert.All(rows, row => Assert.Equal(new ScriptJudgement(Standing.Known, row[1], StandingReason.Listed), Judge("1254:" + row[0])));
        Assert.Equal(rows.Length, rows.DistinctBy(row => row[0]).Count());
    }

    [Fact]
    public void Products_that_evaluate_may() =>
        Assert.All(NameLists.Rows("evaluating-products.tsv"), row =>
            Assert.Equal(new ScriptJudgement(Standing.Known, row[1], StandingReason.Listed), Judge($"1254:{row[0]}(12) : eval()'d code")));

    [Fact]
    public void Settled_names_stand_as_settled()
    {
        AllStand("settled-names.txt", "form", name => name, Standing.Form);
        AllStand("settled-names.txt", "unknown", name => name, Standing.Unknown);
        AllStand("settled-names.txt", "entry-files", name => name, Standing.Suspicious);
        AllStand("settled-names.txt", "component-parts", name => "/home/u/site/local/components/klinika/ticket/" + name, Standing.Unknown);
        AllStand("settled-names.txt", "kits", name => name, Standing.Hacked);
        AllStand("settled-names.txt", "kits", name => name.ToUpperInvariant(), Standing.Hacked);
    }

    [Fact]
    public void Kits_are_known_in_every_dress()
    {
        AllStand("shell-kits.txt", "pieces", piece => $"my{piece}tool.php", Standing.Hacked);
        AllStand("shell-kits.txt", "alone", kit => kit + ".php", Standing.Hacked);
        AllStand("shell-kits.txt", "alone", kit => kit + "_v2.5.php", Standing.Hacked);
        AllStand("shell-kits.txt", "beginnings", kit => kit + "klinika.php", Standing.Hacked);
        AllStand("shell-kits.txt", "hangers", hanger => $"gecko-{hanger}.php", Standing.Hacked);
        AllStand("shell-kits.txt", "ends", end => $"gecko{end}.php", Standing.Hacked);
        AllStand("shell-kits.txt", "dated", word => $"{word}2022-08-22.php", Standing.Hacked, Standing.Suspicious);
    }

    [Fact]
    public void Words_that_bots_plant_are_suspicious()
    {
        AllStand("planted-words.txt", "whole", word => word + ".php", Standing.Suspicious, Standing.Hacked);
        AllStand("numbered-words.txt", "numbered", word => word + "47.php", Standing.Suspicious);
        AllStand("boasting-mailers.txt", "tools", tool => $"ninja-{tool}.php", Standing.Suspicious, Standing.Hacked);
        AllStand("boasting-mailers.txt", "boasts", boast => $"{boast}-sender.php", Standing.Suspicious, Standing.Hacked);
        Assert.All(NameLists.Entries("boasting-mailers.txt", "modest").Where(boast => boast.Length > 1), boast => Assert.False(
            Judge($"sendgrid{boast}.php").Standing is Standing.Suspicious or Standing.Hacked, boast));
        AllStand("boasting-mailers.txt", "between", word => $"mass_mail_{word}_sender.php", Standing.Suspicious);
    }

    [Fact]
    public void Core_files_are_imitated_and_insides_send_no_mail()
    {
        AllStand("core-files.txt", "files", file => file + "7.php", Standing.Suspicious, Standing.Hacked);
        AllStand("core-files.txt", "files", file => file.Insert(3, "q") + ".php", Standing.Suspicious, Standing.Hacked);
        AllStand("core-files.txt", "products", product => product + "_core.php", Standing.Suspicious, Standing.Form);
        AllStand("core-files.txt", "insides", inside => $"joomla-{inside}.php", Standing.Suspicious);
        AllStand("core-files.txt", "kinds", kind => $"klinika{kind}.php", Standing.Suspicious);
    }

    [Fact]
    public void Words_of_forms_and_of_a_sites_work_are_no_reproach()
    {
        AllStand("form-words.txt", "whole", word => $"klinika-{word}.php", Standing.Form);
        AllStand("form-words.txt", "anywhere", piece => $"klinika{piece}klinika.php", Standing.Form);
        AllStand("site-work.txt", "words", word => $"{word}-klinika.php", Standing.Unknown, Standing.Form);
        AllStand("site-work.txt", "abbreviations", word => word + ".php", Standing.Unknown, Standing.Form);
        Assert.All(NameLists.Entries("site-work.txt", "words"), word => Assert.Contains(word, NameLists.Entries("english.txt", "words")));
    }

    static readonly string[] Languages =
        ["german", "polish", "czech", "dutch", "hungarian", "french", "spanish", "italian", "portuguese", "nordic", "turkish", "russian"];

    [Fact]
    public void Everyday_words_of_any_language_are_never_called_hacked() =>
        Assert.All(Languages, language => AllStand("foreign-words.txt", language, word => word + ".php", Standing.Unknown, Standing.Form, Standing.Known, Standing.Suspicious));

    [Fact]
    public void Wordpress_has_its_own_and_nothing_else()
    {
        AllStand("wordpress-files.txt", "prefixes", prefix => prefix + "klinika.php", Standing.Suspicious);
        Assert.All(NameLists.Entries("wordpress-files.txt", "real"), name => Assert.NotEqual(StandingReason.LookAlike, Judge(name + ".php").Reason));
    }

    [Fact]
    public void Folders_and_extensions_tell_before_the_name_does()
    {
        AllStand("hostile-folders.txt", "never", folder => $"/home/u/site{folder}tools.php", Standing.Hacked);
        AllStand("hostile-folders.txt", "hardly", folder => $"/home/u/site{folder}tools.php", Standing.Suspicious);
        AllStand("hostile-folders.txt", "caches", folder => $"/home/u/site{folder}tools.php", Standing.Hacked);
        AllStand("hostile-folders.txt", "code", folder => $"/home/u/site{folder}cache/tools.php", Standing.Known);
        AllStand("hostile-folders.txt", "cgi", folder => $"/home/u/site{folder}tools.php", Standing.Suspicious);
        AllStand("hostile-folders.txt", "cgi", folder => $"/home/u/site{folder}formmail.cgi", Standing.Form);
        AllStand("hostile-folders.txt", "empty", folder => $"/home/u/site{folder}tools.php", Standing.Suspicious);
        AllStand("hostile-folders.txt", "empty", folder => $"/home/u/site{folder}klinika/tools.php", Standing.Known);
        AllStand("hostile-folders.txt", "own", folder => $"/home/u/site{folder}klinika.php", Standing.Suspicious);
        AllStand("hostile-folders.txt", "opencart", folder => $"/home/u/site{folder}tools.php", Standing.Known);
        AllStand("hostile-folders.txt", "compiled", folder => $"/home/u/site{folder}3f1a9c0.php", Standing.Unknown);
        AllStand("extensions.txt", "no-program", extension => "tools." + extension, Standing.Hacked);
        AllStand("extensions.txt", "no-program", extension => $"tools.{extension}.php", Standing.Hacked);
        AllStand("extensions.txt", "odd-php", extension => "tools." + extension, Standing.Hacked);
    }

    [Theory]
    [InlineData("planted-words.txt", "none")]
    [InlineData("no-such-list.txt", "whole")]
    public void A_list_that_is_not_there_is_said_to_be_missing(string file, string section) =>
        Assert.Contains(file, Assert.Throws<InvalidOperationException>(() => NameLists.Entries(file, section)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_section_holds_an_entry_twice()
    {
        (string File, string[] Sections)[] lists =
        [
            ("boasting-mailers.txt", ["tools", "boasts", "modest", "between"]), ("core-files.txt", ["files", "products", "insides", "kinds"]), ("english.txt", ["words"]), ("extensions.txt", ["no-program", "odd-php"]),
            ("foreign-words.txt", Languages), ("form-words.txt", ["whole", "anywhere"]), ("hostile-folders.txt", ["never", "caches", "code", "hardly", "cgi", "empty", "own", "opencart", "compiled"]), ("numbered-words.txt", ["numbered"]),
            ("planted-words.txt", ["whole"]), ("settled-names.txt", ["form", "unknown", "entry-files", "component-parts", "kits"]), ("site-work.txt", ["words", "abbreviations"]),
            ("shell-kits.txt", ["pieces", "alone", "beginnings", "hangers", "ends", "dated"]), ("web-words.txt", ["words"]), ("wordpress-files.txt", ["real", "prefixes"]),
        ];
        Assert.All(lists, list => Assert.All(list.Sections, section =>
        {
            var entries = NameLists.Entries(list.File, section);
            Assert.All(entries, Assert.NotEmpty);
            Assert.Equal(entries.Distinct(), entries);
        }));
    }
}
