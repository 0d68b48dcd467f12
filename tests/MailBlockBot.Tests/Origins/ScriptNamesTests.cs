// Every name of the list of real names stands as the list says.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Origins;

public sealed class ScriptNamesTests
{
    [Fact]
    public void Every_real_name_stands_as_listed()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "script-names.tsv")).Skip(1).Select(line => line.Split('\t'))];
        Assert.Equal(128, rows.Length);
        Assert.All(rows, row => Assert.Equal(row[1], ScriptNames.Judge(ScriptValue.Read(row[0] == "\"\" (empty)" ? "\"\"" : row[0])).Standing.Name()));
    }
}
