// A reply and what it means, as somebody labelled it.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Training;

internal sealed record Labelled(Verdict Verdict, string Text)
{
    static readonly Dictionary<string, Verdict> Names = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict.Name());

    /// <summary>A table whose first column is the verdict and whose last one is the reply, below a line of titles.</summary>
    public static IEnumerable<Labelled> Table(string path) =>
        File.ReadLines(path).Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(columns => new Labelled(Names[columns[0]], columns[^1]));
}
