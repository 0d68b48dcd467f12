// What every store must keep for the chat in a browser, whatever its kind.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using MailBlockBot.WebChat;

namespace MailBlockBot.Tests.Storage;

/// <summary>The contract; a store of another kind derives from it and says how it is opened.</summary>
public abstract class PageStoreContract
{
    static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private protected abstract Task<IStore> Open();

    static LetterContent.Told Told(string text) => new(new Message([new Block.Paragraph(text)]), [[new Button.Press("yes", "y:1")]]);

    static Task<Heard> Say(IStore store, string chat, string id) =>
        store.Pages.Hear(chat, id, new LetterContent.Said(id), letter => new Incoming.Said(Now, letter, id, "ru", false));

    // The event that waits in a chat, which stays there.
    static async Task<InboxEntry?> Waits(IStore store, string chat)
    {
        InboxEntry? waits = null;
        await store.Step(chat, Now, (entry, state) => (state, [new Effect.Post(chat, (waits = entry).Incoming)]));
        return waits;
    }

    [Fact]
    public async Task What_is_told_again_is_heard_once_and_keeps_its_letter()
    {
        await using (var store = await Open())
        {
            var first = await Say(store, "web:1", "first-id");
            Assert.Equal(first.Letter, Assert.IsType<Incoming.Said>((await Waits(store, "web:1"))!.Incoming).Message);
            Assert.Equal(first with { Waiting = null }, await Say(store, "web:1", "first-id"));
            Assert.NotNull((await Say(store, "web:2", "first-id")).Waiting);
        }
        await using var reopened = await Open();
        Assert.Null((await Say(reopened, "web:1", "first-id")).Waiting);
        Assert.Equal(2, (await reopened.Sweep(Now)).Count);
    }

    [Fact]
    public async Task A_page_is_told_what_is_new_and_what_was_changed_or_taken_back()
    {
        await using var store = await Open();
        var pages = store.Pages;
        var (first, second) = (await pages.Write("web:1", Told("one"), Now), await pages.Write("web:1", Told("two"), Now));
        await pages.Write("web:2", Told("other"), Now);
        var all = await pages.After("web:1", 0);
        Assert.Equal([first, second], all.Letters.Select(letter => letter.Number));
        Assert.Equal(first, all.Oldest);
        Assert.Equal("one", Assert.IsType<LetterContent.Told>(all.Letters[0].Content).Message.Blocks.OfType<Block.Paragraph>().Single().Text.Text());
        Assert.Equal(Now, all.Letters[0].Time);
        Assert.True(await pages.Change("web:1", first, Told("changed")));
        Assert.True(await pages.Change("web:1", second, null));
        Assert.False(await pages.Change("web:1", second, Told("back")));
        Assert.False(await pages.Change("web:2", first, null));
        var news = await pages.After("web:1", all.Version);
        Assert.Equal([first, second], news.Letters.Select(letter => letter.Number));
        Assert.Null(news.Letters[1].Content);
        Assert.True(news.Version > all.Version);
        Assert.Empty((await pages.After("web:1", news.Version)).Letters);
        Assert.Null(await pages.Read("web:1", second));
        Assert.Null(await pages.Read("web:2", first));
    }

    [Fact]
    public async Task A_press_counts_once_and_stands_on_no_page()
    {
        await using var store = await Open();
        Task<Heard> Press() => store.Pages.Hear("web:1", "press-id", new LetterContent.Pressed(), _ => new Incoming.Pressed(Now, "", "t:1:0", "ru"));
        Assert.NotNull((await Press()).Waiting);
        Assert.Null((await Press()).Waiting);
        Assert.Empty((await store.Pages.After("web:1", 0)).Letters);
    }

    [Fact]
    public async Task Chats_with_something_new_are_told_by_version()
    {
        await using var store = await Open();
        var pages = store.Pages;
        await pages.Write("web:1", Told("one"), Now);
        var start = await pages.Changed(-1);
        Assert.Empty(start.Chats);
        await pages.Write("web:2", Told("two"), Now);
        var changed = await pages.Changed(start.Version);
        Assert.Contains("web:2", changed.Chats);
        Assert.Empty((await pages.Changed(changed.Version)).Chats);
    }

    [Fact]
    public async Task A_file_comes_back_piece_by_piece_in_its_own_chat_until_its_time_is_over()
    {
        await using (var store = await Open())
        {
            await store.Pages.Keep("web:1", "a", 0, new byte[IPageStore.Piece], Now.AddHours(1));
            await store.Pages.Keep("web:1", "a", 1, [1, 2, 3], Now.AddHours(1));
            await store.Pages.Keep("web:1", "a", 1, [1, 2, 4], Now.AddHours(1));
        }
        await using var reopened = await Open();
        Assert.Equal(IPageStore.Piece, (await reopened.Pages.Fetch("web:1", "a", 0))!.Length);
        Assert.Equal([1, 2, 4], await reopened.Pages.Fetch("web:1", "a", 1));
        Assert.Null(await reopened.Pages.Fetch("web:1", "a", 2));
        Assert.Null(await reopened.Pages.Fetch("web:2", "a", 0));
        Assert.Equal(0, await reopened.Pages.Sweep(Now.AddMinutes(59)));
        Assert.Equal(2, await reopened.Pages.Sweep(Now.AddHours(1)));
        Assert.Null(await reopened.Pages.Fetch("web:1", "a", 0));
    }

    [Fact]
    public async Task Forgetting_takes_letters_and_files_and_versions_go_on()
    {
        await using var store = await Open();
        var pages = store.Pages;
        await pages.Write("web:2", Told("stays"), Now);
        await Say(store, "web:1", "first-id");
        await pages.Keep("web:1", "a", 0, [1], Now.AddDays(1));
        var before = (await pages.After("web:1", 0)).Version;
        await store.Step("web:1", Now, (_, _) => (new PrivateChat(), [new Effect.Forget()]));
        Assert.Equal(long.MaxValue, (await pages.After("web:1", before)).Oldest);
        Assert.Null(await pages.Fetch("web:1", "a", 0));
        Assert.Single((await pages.After("web:2", 0)).Letters);
        var next = await pages.Write("web:1", Told("new"), Now);
        Assert.Equal([next], (await pages.After("web:1", before)).Letters.Select(letter => letter.Number));
    }

    [Fact]
    public async Task Letters_go_with_their_days_and_beyond_their_number()
    {
        await using var store = await Open();
        var pages = store.Pages;
        await pages.Write("web:1", Told("old"), Now.AddDays(-100));
        await pages.Write("web:1", Told("young"), Now);
        await store.Purge(Now.AddDays(-90));
        Assert.Single((await pages.After("web:1", 0)).Letters);
        foreach (var some in Enumerable.Range(0, IPageStore.Most + 5).Chunk(20)) await Task.WhenAll(some.Select(i => pages.Write("web:3", Told($"{i}"), Now)));
        Assert.Equal(IPageStore.Most, (await pages.After("web:3", 0)).Letters.Count);
    }

    [Fact]
    public async Task A_secret_is_the_first_one_for_ever()
    {
        await using (var store = await Open()) Assert.Equal([1, 2], await store.Pages.Secret("case", [1, 2]));
        await using var reopened = await Open();
        Assert.Equal([1, 2], await reopened.Pages.Secret("case", [3, 4]));
        Assert.Equal([3, 4], await reopened.Pages.Secret("other", [3, 4]));
    }
}
