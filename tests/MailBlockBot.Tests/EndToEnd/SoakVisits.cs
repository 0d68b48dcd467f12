// What people do in the soak, one visit after the other, each by somebody new: every visit ends with the answer that it came for.
using System.Text;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Uploads;
using MailBlockBot.Tests.WebChat;

namespace MailBlockBot.Tests.EndToEnd;

internal sealed class SoakVisits
{
    // The machine may be busy with other things for an hour.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    static readonly byte[] Long = Packed.Gzip([.. Enumerable.Repeat(Samples.Bytes("Samples", "real-exim", "hoster", "splogger.log"), 20).SelectMany(bytes => bytes)]);
    static readonly byte[] Broken = [.. "PK\x03\x04entry"u8, .. new byte[200]];
    readonly BotServer _server;
    readonly Uri _page;
    readonly Group _group;
    readonly (string Name, Func<Visit, Task> Way)[] _ways;
    readonly int[] _done;
    int _people;

    public SoakVisits(BotServer server, Uri page)
    {
        (_server, _page, _group) = (server, page, server.Group("Triage"));
        _group.MakesBot("administrator", server.Person("Founder", "ru"));
        _ways = [("pasted", Pastes), ("report", Measures), ("file", File), ("album", Album), ("page", Page), ("group", InGroup), ("inline", Inline), ("broken", BrokenFile), ("flood", Flood), ("forgotten", Forgets), ("long", LongFile)];
        _done = new int[_ways.Length];
    }

    /// <summary>Reports of measures that went to the desk.</summary>
    public int Reports => _done[1];

    public async Task Come(int number)
    {
        var way = number % _ways.Length;
        var person = Interlocked.Increment(ref _people);
        await _ways[way].Way(new Visit(_server.Person($"P{person}", "ru"), $"form{person}x.php", $"1i{person:0000}-0003jM-Pk"));
        Interlocked.Increment(ref _done[way]);
    }

    public override string ToString() => string.Join(", ", _ways.Zip(_done, (way, done) => $"{way.Name} {done}"));

    static async Task Pastes(Visit visit)
    {
        visit.Person.Says("/start");
        await visit.Person.Sees("Здравствуйте", Patience);
        visit.Person.Says(visit.Log);
        await visit.Person.Sees(visit.Script, Patience);
    }

    static async Task Measures(Visit visit)
    {
        await Pastes(visit);
        visit.Person.Presses("☐ 1");
        visit.Person.Presses("Сообщить о мерах");
        await visit.Person.Sees("Сделали что-то ещё?", Patience);
        visit.Person.Says("Удалил скрипт, сменил пароли");
        await visit.Person.Sees("ушёл в поддержку", Patience);
        await visit.Person.Sees("Блокировку сняли", Patience);
    }

    static async Task File(Visit visit)
    {
        visit.Person.Sends("mail.log.gz", Packed.Gzip(visit.Bytes), type: "application/gzip");
        await visit.Person.Sees(visit.Script, Patience);
        visit.Person.Says("/cases");
        await visit.Person.Sees("Ваши разборы", Patience);
    }

    static async Task Album(Visit visit)
    {
        visit.Person.SendsAlbum(("notes.txt", Packed.Utf8("written by hand")), ("mail.log", visit.Bytes));
        await visit.Person.Sees(visit.Script, Patience);
    }

    async Task Page(Visit visit)
    {
        using var visitor = new Visitor(_page, "ru");
        await visitor.Opens();
        await Accepted(visitor.Says("/start"));
        await visitor.Sees("Здравствуйте");
        await Accepted(visitor.Hands("mail.log", visit.Bytes));
        await visitor.Sees(visit.Script);
    }

    async Task InGroup(Visit visit)
    {
        var room = visit.Person.In(_group);
        var log = room.Says(visit.Log);
        await room.Until(() => room.Room.Posts.Any(post => post.IsBots && post.ReplyTo == log && post.Text.Contains(visit.Script, StringComparison.Ordinal)), "no card in the group", Patience);
    }

    static async Task Inline(Visit visit) => Assert.NotEmpty(await visit.Person.Finds("550 5.1.1 User unknown"));

    static async Task BrokenFile(Visit visit)
    {
        visit.Person.Sends($"{visit.Script}.zip", Broken, type: "application/zip");
        await visit.Person.Sees($"{visit.Script}.zip", Patience);
    }

    static async Task Flood(Visit visit)
    {
        for (var i = 0; i < 40; i++) visit.Person.Says("/help");
        await visit.Person.Until(() => visit.Person.Answers.Count >= 40, "not all answered", Patience);
    }

    static async Task Forgets(Visit visit)
    {
        await File(visit);
        visit.Person.Says("/forget");
        await visit.Person.Sees("Удалить", Patience);
        visit.Person.Presses("Удалить всё");
        await visit.Person.Sees("о вас ничего не осталось", Patience);
    }

    static async Task LongFile(Visit visit)
    {
        visit.Person.Sends("mail.log.gz", Long, type: "application/gzip");
        await visit.Person.Sees("Что сделать", Patience);
    }

    static async Task Accepted(Task<HttpResponseMessage> post)
    {
        using var answer = await post;
        answer.EnsureSuccessStatusCode();
    }
}

/// <summary>Somebody with a log of their own: the script's name tells its answer from all others.</summary>
internal sealed record Visit(Person Person, string Script, string MessageId)
{
    public string Log => $"""
        Jun 25 01:23:44 vh84 splogger[19941]: {MessageId} X-PHP-Originating-Script: "2917:{Script}"
        Jun 25 01:23:44 vh84 splogger[19941]: {MessageId} <= user@server.example U=user P=local S=925
        Jun 25 01:23:45 vh84 splogger[19943]: {MessageId} ** anna@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<anna@hotmail.fr>: host mx.example [192.0.2.33]: 550 5.1.1 User unknown
        """;

    public byte[] Bytes => Encoding.UTF8.GetBytes(Log);
}
