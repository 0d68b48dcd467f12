// How long an engineer waits for a search among a hundred thousand cases in LiteDB: the bound is 50 ms.
using System.Diagnostics;
using System.Globalization;
using LiteDB;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Replies;
using MailBlockBot.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace MailBlockBot.Benchmarks;

internal static class Search
{
    const int Rounds = 20;
    const double Bound = 50;

    public static async Task Run(int cases)
    {
        var path = Path.Combine(Path.GetTempPath(), $"search-{Environment.ProcessId}.db");
        try
        {
            var database = LiteDbSchema.Open(path);
            var watch = Stopwatch.StartNew();
            foreach (var numbers in Enumerable.Range(1, cases).Chunk(5_000)) Keep(database, numbers);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} cases kept in {watch.Elapsed.TotalSeconds:F0} s"));
            await using var store = new LiteDbStore(database, path, NullLogger<LiteDbStore>.Instance);
            var number = cases / 2;
            foreach (var (what, text) in (IEnumerable<(string, string)>)[("address", $"dead{number}@d{number % 500}.example"), ("domain", "d7.example"), ("ip", $"192.0.2.{number % 250}"),
                ("server", $"vh{number % 200}"), ("message id", $"1i{number:D6}-0003jM-Pk"), ("case", $"{number}")])
            {
                List<double> times = [];
                var found = 0;
                for (var round = 0; round < Rounds; round++)
                {
                    var begun = Stopwatch.GetTimestamp();
                    found = (await store.FindCases(new CaseQuery(CaseKeys.Search(text), null, 0, 50))).Count;
                    times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                }
                times.Sort();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-11} {found,3} found  median {times[Rounds / 2],7:F1} ms  worst {times[^1],7:F1} ms  {times[^1] / Bound:F2} of the bound"));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    static void Keep(LiteDatabase database, IEnumerable<int> numbers)
    {
        database.BeginTrans();
        foreach (var number in numbers)
        {
            Cases.Keep(database, $"test:{number % 5_000}", new Case
            {
                Number = number,
                Opened = DateTimeOffset.UnixEpoch.AddMinutes(number),
                Diagnosis = new Diagnosis
                {
                    Servers = [$"vh{number % 200}"],
                    ListedAddresses = [$"192.0.2.{number % 250}"],
                    Dead = [$"dead{number}@d{number % 500}.example"],
                    Failures = [new FailureLine($"1i{number:D6}-0003jM-Pk", "a@b.example", null, Verdict.Spam, null)],
                },
            });
        }
        database.Commit();
        database.Checkpoint();
    }
}
