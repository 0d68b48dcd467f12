// What a conversation wants to be seen is seen, once, whatever Telegram and the network do.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.BotApi;
using MailBlockBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Fault = MailBlockBot.Tests.BotApi.Fault;
using Message = MailBlockBot.Core.Wording.Message;
using Person = MailBlockBot.Tests.BotApi.Person;

namespace MailBlockBot.Tests.TelegramChat;

public sealed class SenderTests : IAsyncLifetime
{
    readonly TemporaryFile _file = new();
    BotServer _server = null!;
    IHost _host = null!;
    Person _anna = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await BotServer.Start();
        _anna = _server.Person("Anna");
        _anna.Says("/start");
        _host = BotHost.Build(
            ["--Web:Enabled", "false", "--Telegram:Token", BotServer.Token, "--Telegram:BaseUrl", _server.Url, "--Storage:Path", _file.Path, "--Limits:ChatMessagesPerSecond", "1000", "--Logging:LogLevel:Default", "None"],
            TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)_host).DisposeAsync();
        await _server.DisposeAsync();
        _file.Dispose();
    }

    // As the pump does it, without a conversation.
    async Task<Outcome> Do(Effect effect, long? chat = null)
    {
        var (store, door, key) = (_host.Services.GetRequiredService<IStore>(), _host.Services.GetRequiredKeyedService<IDoor>("telegram"), $"telegram:{chat ?? _anna.Id}");
        await store.Post(key, new Incoming.Parted(DateTimeOffset.UtcNow));
        await store.Step(key, DateTimeOffset.UtcNow, (_, _) => (new PrivateChat(), [effect]));
        var entry = (await store.Take(key, Work.Sight))!;
        var outcome = await door.Perform(entry, TestContext.Current.CancellationToken);
        await store.Finish(entry, outcome with { Answer = null });
        return outcome;
    }

    static Message Text(string text) => new([new Block.Paragraph(text)]);

    static Effect.Say Say(string text, string? slot = "s") => new(slot, Text(text), []);

    string[] Seen => [.. _anna.Answers.Select(post => post.Text)];

    [Fact]
    public async Task Only_buttons_that_Telegram_takes_are_sent()
    {
        await Do(new Effect.Say(null, Text("x"),
        [
            [new Button.Press("press", "t:1"), new Button.Press("too long", new string('я', 40))],
            [new Button.Copy("copy", "find ~/"), new Button.Copy("too long", new string('x', 257)), new Button.Link("page", "https://hoster.example/a"), new Button.Link("http", "http://hoster.example/")],
            [new Button.Link("javascript", "javascript:alert(1)")],
        ]));
        Assert.Equal(["press", "copy", "page"], Assert.Single(_anna.Answers).Buttons.Select(button => (string)button["text"]!));
        Assert.Equal("find ~/", _anna.Copies("copy"));
    }

    [Fact]
    public async Task A_message_changes_in_its_place_and_saying_the_same_again_is_no_fault()
    {
        await Do(Say("one"));
        await Do(new Effect.Edit("s", Text("two"), [[new Button.Press("b", "b")]]));
        await Do(new Effect.Edit("s", Text("two"), [[new Button.Press("b", "b")]]));
        await Do(new Effect.Rebutton("s", [[new Button.Press("c", "c")]]));
        Assert.Equal(["two"], Seen);
        Assert.Equal("c", (string)Assert.Single(_anna.Answers[0].Buttons)["text"]!);
        await Do(new Effect.Remove("s"));
        Assert.Empty(Seen);
    }

    [Fact]
    public async Task What_was_deleted_is_said_anew_where_there_is_something_to_say()
    {
        await Do(Say("one"));
        _anna.Answers[0].Deleted = true;
        await Do(new Effect.Rebutton("s", [[new Button.Press("c", "c")]]));
        await Do(new Effect.Remove("gone"));
        Assert.Empty(Seen);
        await Do(new Effect.Edit("s", Text("two"), []));
        await Do(new Effect.Edit("s", Text("three"), []));
        Assert.Equal(["three"], Seen);
    }

    [Fact]
    public async Task A_long_message_shrinks_in_its_place()
    {
        await Do(new Effect.Say("s", new Message([.. Enumerable.Range(0, 3).Select(_ => new Block.Paragraph(new string('x', 4000)))]), [[new Button.Press("b", "b")]]));
        Assert.Equal([0, 0, 1], _anna.Answers.Select(post => post.Buttons.Count()));
        var first = _anna.Answers[0].Id;
        await Do(new Effect.Edit("s", Text("short"), []));
        Assert.Equal((first, "short"), (Assert.Single(_anna.Answers).Id, _anna.Answers[0].Text));
    }

    [Fact]
    public async Task What_was_not_done_is_done_once_the_platform_can()
    {
        _server.Faults.Add("sendMessage", new Fault.TooMany(1), new Fault.BadGateway(), new Fault.DropBefore());
        var began = DateTimeOffset.UtcNow;
        await Do(Say("one"));
        Assert.Equal(["one"], Seen);
        Assert.True(DateTimeOffset.UtcNow - began > TimeSpan.FromSeconds(1));
        Assert.Equal(3, _server.Faults.Happened);
    }

    [Fact]
    public async Task What_was_done_and_answered_illegibly_is_not_done_again()
    {
        _server.Faults.Add("sendMessage", new Fault.WrongJson());
        await Do(Say("one"));
        Assert.Equal(["one"], Seen);
    }

    [Fact]
    public async Task What_may_have_been_done_is_tried_three_times_and_no_more()
    {
        _server.Faults.Add("sendMessage", Enumerable.Repeat(new Fault.DropAfter(), 10));
        await Do(Say("one"));
        Assert.Equal(["one", "one", "one"], Seen);
    }

    [Fact]
    public async Task Who_blocked_the_bot_has_parted()
    {
        _anna.Blocks();
        Assert.IsType<Incoming.Parted>((await Do(Say("one"))).Answer);
        Assert.IsType<Incoming.Parted>((await Do(Say("one"), chat: 404)).Answer);
        Assert.Null((await Do(new Effect.Acknowledge("unknown", null))).Answer);
    }

    [Fact]
    public async Task A_file_keeps_its_bytes_and_gets_a_harmless_name()
    {
        await Do(new Effect.SendFile(new GeneratedFile("a\"\r\nX: y/../логи.csv", "text/csv", [1, 2, 3]), "<b>here"));
        var post = Assert.Single(_anna.Answers);
        Assert.Equal(("a___X_ y_.._логи.csv", "<b>here"), (post.File!.Name, post.Text));
        Assert.Equal<byte>([1, 2, 3], post.File.Content);
        await Do(new Effect.SendFile(new GeneratedFile("hours.png", "image/png", [1]), ""));
        Assert.Equal("photo", _anna.Answers[1].Media!.Value.Kind);
    }

    [Fact]
    public async Task A_topic_is_opened_and_what_belongs_there_goes_there_while_it_stands()
    {
        var desk = _server.Group("Desk", forum: true);
        desk.PromotesBot();
        _server.Faults.Add("getChat", new Fault.BadGateway(), new Fault.DropBefore());
        await Do(new Effect.OpenTopic("t", new string('x', 200)), desk.Id);
        await Do(Say("card", "card") with { Topic = "t" }, desk.Id);
        Assert.All(desk.Room.Posts.Where(post => post.IsBots && post.Text.Length > 0), post => Assert.Equal(desk.Room.Topics!.Keys.Max(), post.Thread));
        desk.Room.Topics!.Clear();
        await Do(Say("late", null) with { Topic = "t", Under = "card" }, desk.Id);
        Assert.Equal(["card", "late"], desk.Room.Posts.Where(post => post.IsBots && post.Text.Length > 0).Select(post => post.Text));
    }
}
