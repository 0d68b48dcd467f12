// Trains the word model behind the reply book, and says what it adds on replies it has not seen. From the root of the repository:
// dotnet run -c Release --project tests/MailBlockBot.Training [measure|write]
using MailBlockBot.Core.Replies;
using MailBlockBot.Training;

const string Samples = "tests/MailBlockBot.Tests/Samples";
const string Weights = "src/MailBlockBot.Core/Replies/Guesses/words.bin";
// replies-documented and replies-odd measure: they teach nothing.
string[] tables = ["replies-dev.tsv", "replies-servers.tsv", "replies-blind.tsv", "replies-receivers.tsv"];
Labelled[] taught = [.. tables.SelectMany(name => Labelled.Table(Path.Combine(Samples, name))), .. ReplyBook.Standard.Rules.Select(row => new Labelled(row.Verdict, row.Seen))];
taught = [.. taught.DistinctBy(reply => reply.Text)];
// What servers usually say: our own tables are half about spam and lists.
Labelled[] usual = [.. Labelled.Table(Path.Combine(Samples, tables[0]))];

if (args is ["write"])
{
    var bytes = Trainer.Train(taught, usual).ToBytes();
    File.WriteAllBytes(Weights, bytes);
    Console.WriteLine($"{taught.Length} replies, {bytes.Length} bytes");
    return 0;
}
Console.WriteLine(Measuring.Folds([.. tables.SelectMany(name => Labelled.Table(Path.Combine(Samples, name))).DistinctBy(reply => reply.Text)], taught, usual, 5));
var model = Trainer.Train(taught, usual);
foreach (var name in (string[])["replies-odd.tsv", "replies-documented.tsv"]) Console.WriteLine(Measuring.Of(name, Labelled.Table(Path.Combine(Samples, name)), model));
return 0;
