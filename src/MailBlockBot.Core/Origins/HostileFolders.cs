// Where a script lies can tell more than its name: folders of uploads, pictures and cached data hold no mail scripts.
namespace MailBlockBot.Core.Origins;

/// <summary>Folders in which a script has no business, by the path that a panel's header names.</summary>
internal static class HostileFolders
{
    /// <summary>What visitors or programs store, and folders of WordPress that come without a program that mails.</summary>
    static readonly string[] Never = NameLists.Entries("hostile-folders.txt", "never");

    /// <summary>Cached data; below a folder of code it holds the classes that do the caching.</summary>
    static readonly string[] Caches = NameLists.Entries("hostile-folders.txt", "caches");
    static readonly string[] Code = NameLists.Entries("hostile-folders.txt", "code");

    /// <summary>Pictures, styles and things laid down for a moment: a careless author may have put a handler among them.</summary>
    static readonly string[] Hardly = NameLists.Entries("hostile-folders.txt", "hardly");

    /// <summary>WordPress's own folders: its mail goes out through PHPMailer alone.</summary>
    static readonly string[] Own = NameLists.Entries("hostile-folders.txt", "own");

    /// <summary>Where other languages' programs lie.</summary>
    static readonly string[] Cgi = NameLists.Entries("hostile-folders.txt", "cgi");

    /// <summary>Folders of folders.</summary>
    static readonly string[] Empty = NameLists.Entries("hostile-folders.txt", "empty");

    /// <summary>OpenCart's archive unpacks into a folder <c>upload</c>, and some sites stay there.</summary>
    static readonly string[] OpenCart = NameLists.Entries("hostile-folders.txt", "opencart");

    /// <summary>Templates that an engine has compiled bear hashes for names: Laravel's Blade, Smarty, Twig.</summary>
    static readonly string[] Compiled = NameLists.Entries("hostile-folders.txt", "compiled");

    /// <summary>Whether the file is a template's compiled form, in which a hash for a name tells nothing.</summary>
    public static bool HoldCompiledTemplates(ScriptName name) => Any(name, Compiled);

    /// <summary>Whether nobody puts a script there but an intruder.</summary>
    public static bool Hold(ScriptName name) =>
        (Any(name, Never) || (Any(name, Caches) && !Any(name, Code))) && !(HoldCompiledTemplates(name) && NameShapes.HasHash(name));

    /// <summary>Whether hardly anybody else does; a folder that hides behind a dot is no site's either.</summary>
    public static bool HoldNoScripts(ScriptName name) =>
        (Any(name, Hardly) && !Any(name, OpenCart) && !PlainNames.AreClasses(name)) || IsHidden(name) || LiesAmongFolders(name)
        || (Any(name, Cgi) && name.Extension.StartsWith("ph", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether only the product's own files lie there, none of which calls mail() but those that the lists know.</summary>
    public static bool HoldAProductsOwn(ScriptName name) => name.Value.Visitors is null && Any(name, Own);

    static bool LiesAmongFolders(ScriptName name) =>
        name.Value.Path is { } path && $"/{path.Replace('\\', '/').TrimEnd('/')}/" is var folder
        && Array.Exists(Empty, empty => folder.EndsWith(empty, StringComparison.OrdinalIgnoreCase));

    static bool IsHidden(ScriptName name) =>
        name.Value.Path is { } path && path.Split('/', '\\').Any(folder => folder.Length > 1 && folder[0] == '.' && char.IsLetter(folder[1]));

    static bool Any(ScriptName name, string[] places) =>
        name.Value.Path is { } path && $"/{path.Replace('\\', '/')}/" is var folders
        && places.Any(place => folders.Contains(place, StringComparison.OrdinalIgnoreCase));
}
