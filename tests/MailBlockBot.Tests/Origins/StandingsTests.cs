// Every sample's standing as it was last read by a person: a rule that changes shows here what else it moves.
using System.Globalization;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Origins;

public sealed class StandingsTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary>To renew the file: copy <c>script-standings.tsv</c> from the test's output folder, and read what changed before it is committed.</summary>
    [Fact]
    public void Names_stand_as_they_were_last_read()
    {
        string[] samples = ["planted-script-names.txt", "planted-script-values.txt", "ordinary-script-names.txt", "ordinary-script-values.txt", "script-edges.txt"];
        string[] now =
        [
            .. samples.SelectMany(file => File.ReadLines(Path.Combine(Folder, file))).Where(line => line is not ("" or ['#', ..])).Distinct().Select(line =>
            {
                var judgement = ScriptNames.Judge(ScriptValue.Read(line));
                return $"{line}\t{judgement.Standing.Name()}\t{judgement.Reason}\t{judgement.Product}".TrimEnd('\t');
            }),
        ];
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "script-standings.tsv"), now);
        var before = File.ReadAllLines(Path.Combine(Folder, "script-standings.tsv"));
        Assert.Equal(string.Join('\n', before.Except(now)), string.Join('\n', now.Except(before)));
    }

    [Theory]
    [InlineData("yelitsngtx", 14.0)]
    [InlineData("contactform", -40.7)]
    [InlineData("contact-form", -29.8)]
    [InlineData("contactFormSend", -50.3)]
    [InlineData("kontaktformular", -59.5)]
    [InlineData("ab12cd", 3.1)]
    [InlineData("qyt0dHv1", 25.5)]
    [InlineData("moon2", -7.8)]
    [InlineData("SENDMAIL", -26.6)]
    [InlineData("sbmtfrm", -5.9)]
    [InlineData("vorumak", -3.1)]
    [InlineData("x9", double.NegativeInfinity)]
    [InlineData("abc", double.NegativeInfinity)]
    [InlineData("a123", double.NegativeInfinity)]
    [InlineData("почта", double.NegativeInfinity)]
    [InlineData("menü-form", double.NegativeInfinity)]
    public void Bits_that_a_name_takes_beyond_chance(string stem, double bits) =>
        Assert.Equal(bits.ToString("F1", CultureInfo.InvariantCulture), LetterModel.Excess(stem).ToString("F1", CultureInfo.InvariantCulture));
}
