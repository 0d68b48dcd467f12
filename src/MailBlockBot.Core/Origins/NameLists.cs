// The tables of names and words that the rules go by, read from the text files in Lists/: to add a name is to add it there.
using System.Collections.Frozen;

namespace MailBlockBot.Core.Origins;

/// <summary>
/// One list a file: <c>#</c> begins a comment's line, <c>[section]</c> a section of entries with blanks between them. Files that end with
/// <c>.tsv</c> hold rows instead.
/// </summary>
internal static class NameLists
{
    /// <summary>The entries of a section, in their order.</summary>
    /// <param name="file">The file's name in Lists/.</param>
    /// <param name="section">The section's name, without brackets.</param>
    /// <exception cref="InvalidOperationException">There is no such list, or no such section in it.</exception>
    public static string[] Entries(string file, string section)
    {
        string[] lines = [.. Lines(file).SkipWhile(line => line != $"[{section}]").Skip(1).TakeWhile(line => line[0] != '[')];
        return lines.Length == 0
            ? throw new InvalidOperationException($"The list {file} has no section {section}.")
            : [.. lines.SelectMany(line => line.Split(' '))];
    }

    /// <summary>The entries of a section, to look up.</summary>
    /// <inheritdoc cref="Entries" path="/param"/>
    public static FrozenSet<string> Set(string file, string section) => Entries(file, section).ToFrozenSet();

    /// <summary>A table's rows, cell by cell.</summary>
    /// <param name="file">The file's name in Lists/.</param>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(NameLists).Assembly.GetManifestResourceStream("origins/" + file)
            ?? throw new InvalidOperationException($"The list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ("" or ['#', ..]))
            {
                yield return line;
            }
        }
    }
}
