// Many people who send logs one after the other, each naming a script of its own: so that every answer can be told, counted and missed.
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Uploads;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class Crowd
{
    // A bot that is killed again and again may leave somebody waiting for long; once it is left alone, nobody.
    static readonly TimeSpan WhileKilled = TimeSpan.FromHours(1), Afterwards = TimeSpan.FromMinutes(5);
    readonly List<Person> _people;
    readonly List<Task<int>> _sending;
    volatile bool _enough;

    public Crowd(BotServer server, int people)
    {
        _people = [.. Enumerable.Range(0, people).Select(i => server.Person($"P{i}", "ru"))];
        _sending = [.. _people.Select(Send)];
    }

    /// <summary>Nobody sends anything more; comes back when everybody has the answer to all that was sent.</summary>
    public async Task<IReadOnlyList<Reception>> Ends()
    {
        _enough = true;
        var sent = await Task.WhenAll(_sending).WaitAsync(Afterwards);
        return [.. _people.Zip(sent).SelectMany(pair => Enumerable.Range(0, pair.Second).Select(number => new Reception(pair.First, Script(pair.First, number))))];
    }

    /// <summary>Each chat's own list names each of its logs once: nothing of its state was lost, and nothing counted twice.</summary>
    public static Task AreWhole(IReadOnlyList<Reception> logs) => Task.WhenAll(logs.GroupBy(log => log.Person).Select(async own =>
    {
        own.Key.Says("/cases");
        var list = await own.Key.Sees("Ваши разборы", Afterwards);
        Assert.Equal(Math.Min(10, own.Count()), list.Buttons.Select(button => (string)button["callback_data"]!).Distinct().Count());
    }));

    /// <summary>The scripts of the logs that were answered until now.</summary>
    public IReadOnlyList<string> Answered() => [.. _people.SelectMany(person => Enumerable.Range(0, 1_000).Select(number => Script(person, number))
        .TakeWhile(script => person.Answers.Any(post => post.Text.Contains(script, StringComparison.Ordinal))))];

    async Task<int> Send(Person person)
    {
        var random = new Random((int)person.Id);
        for (var number = 0; ; number++)
        {
            if (_enough) return number;
            Hand(person, number);
            await person.Sees(Script(person, number), WhileKilled);
            await Task.Delay(random.Next(1_000));
        }
    }

    static void Hand(Person person, int number)
    {
        var log = Log(Script(person, number));
        switch (number % 3)
        {
            case 0:
                person.Says(log);
                break;
            case 1:
                person.Sends("mail.log", Encoding.UTF8.GetBytes(log));
                break;
            default:
                person.SendsAlbum(("notes.txt", Packed.Utf8("written by hand")), ("mail.log.gz", Packed.Gzip(Encoding.UTF8.GetBytes(log))));
                break;
        }
    }

    static string Script(Person person, int number) => $"form{person.Id}x{number}.php";

    static string Log(string script) => $"""
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB X-PHP-Originating-Script: "2917:{script}"
        Jun 25 01:23:44 vh84 splogger[19941]: 1joDo0-0005Bd-LB <= user@server.example U=user P=local S=925
        Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown
        """;
}

/// <summary>A log that somebody sent, and what came back.</summary>
internal sealed record Reception(Person Person, string Script)
{
    public IReadOnlyList<Post> Answers => [.. Person.Answers.Where(post => post.Text.Contains(Script, StringComparison.Ordinal))];
}
