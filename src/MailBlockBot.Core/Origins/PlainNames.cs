// Names so plain that bots plant them, where they are honest for all that: the place tells more than the word.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>A page that was requested, a class in its namespace, a part of a Bitrix component.</summary>
internal static class PlainNames
{
    /// <summary>What every Bitrix component is made of.</summary>
    static readonly FrozenSet<string> ComponentParts = NameLists.Set("settled-names.txt", "component-parts");

    /// <summary>Whether the name is right where it stands, and so tells nothing.</summary>
    public static bool AreAtHome(ScriptName name) =>
        name.Value.Path is { } path && (IsRequestedPage(name, path) || AreClasses(name) || IsComponentPart(name, path));

    /// <summary><c>vendor/magento/module-contact/Controller/Index/Post.php</c>: a class, and the folder named after its namespace (PSR-4).</summary>
    public static bool AreClasses(ScriptName name) =>
        char.IsUpper(name.Stem[0]) && name.Stem.Any(char.IsLower) && name.Value.Path is { } path
        && path[(path.LastIndexOfAny(['/', '\\']) + 1)..] is [var first, ..] && char.IsUpper(first);

    /// <summary>
    /// <c>site.example/index.php for 192.0.2.4</c>: a panel's header names the page that was requested, not the file that calls mail(), and the entry file
    /// is every site's page; but not inside WordPress's folders of plugins, themes and classes, where <c>index.php</c> does nothing.
    /// </summary>
    static bool IsRequestedPage(ScriptName name, string path) =>
        name.Value.Visitors is not null && KnownFiles.Find(name) is { Reason: StandingReason.EntryFile } && !Holds(path, "/wp-content/") && !Holds(path, "/wp-includes/");

    static bool IsComponentPart(ScriptName name, string path) => ComponentParts.Contains(name.Text) && Holds(path, "/components/");

    static bool Holds(string path, string folder) => $"/{path.Replace('\\', '/')}/".Contains(folder, StringComparison.OrdinalIgnoreCase);
}
