// What the chat in a browser needs of the store: the letters of each chat, files for a while, and a key to sign links with.
using MailBlockBot.Core.Conversations;

namespace MailBlockBot.WebChat;

/// <summary>What came of something a visitor did.</summary>
/// <param name="Letter">The number of its letter.</param>
/// <param name="Waiting">What waits now; null when it was kept before.</param>
internal sealed record Heard(long Letter, Waiting? Waiting);

/// <summary>What is new on a page.</summary>
/// <param name="Letters">Changed after the version that was asked for, by their numbers. Presses are left out.</param>
/// <param name="Version">The version to ask with next time.</param>
/// <param name="Oldest">The lowest number that is still kept; what is older has been forgotten and leaves the page. <see cref="long.MaxValue"/> when there is none.</param>
internal sealed record PageNews(IReadOnlyList<Letter> Letters, long Version, long Oldest);

/// <summary>Which chats have something new.</summary>
internal sealed record ChangedChats(IReadOnlyList<string> Chats, long Version);

/// <summary>
/// Letters and files of chats in a browser. What a returned task promised to keep is on the disk. All of a chat goes with <see cref="Effect.Forget"/>, in the
/// same commit, and with the chat in <see cref="IStore.Purge"/>; so do letters older than the time given there. Versions only grow, also after everything
/// was forgotten, and within one chat they become visible in their order.
/// </summary>
internal interface IPageStore
{
    /// <summary>How many letters of a chat are kept; beyond it the oldest go.</summary>
    const int Most = 1_000;

    /// <summary>The longest piece of a file, in bytes.</summary>
    const int Piece = 512 << 10;

    /// <summary>Adds a letter of ours to a page.</summary>
    /// <returns>Its number.</returns>
    Task<long> Write(string chat, LetterContent content, DateTimeOffset now);

    /// <summary>Keeps what a visitor did, however often it is told: its letter and the event in one commit.</summary>
    /// <param name="chat">Whose.</param>
    /// <param name="id">The visitor's own id for it.</param>
    /// <param name="content">The letter.</param>
    /// <param name="incoming">The event, given the letter's number. It may be asked for several times.</param>
    Task<Heard> Hear(string chat, string id, LetterContent content, Func<long, Incoming> incoming);

    /// <summary>What a letter says; null when there is no such letter, or it was taken back.</summary>
    Task<LetterContent?> Read(string chat, long letter);

    /// <summary>Another content for a letter; null takes it back.</summary>
    /// <returns>Whether the letter is still there.</returns>
    Task<bool> Change(string chat, long letter, LetterContent? content);

    /// <summary>What changed on a page after a version; 0 for the whole page.</summary>
    Task<PageNews> After(string chat, long version);

    /// <summary>In which chats something changed after a version, whichever process did it; below 0 tells the version alone. A chat too many does no harm.</summary>
    Task<ChangedChats> Changed(long version);

    /// <summary>Keeps one piece of a file until a time. The same piece again takes the place of the former one.</summary>
    /// <param name="chat">Whose.</param>
    /// <param name="file">The file's id.</param>
    /// <param name="index">Which piece, from 0.</param>
    /// <param name="bytes">At most <see cref="Piece"/>.</param>
    /// <param name="until">When it goes.</param>
    Task Keep(string chat, string file, int index, byte[] bytes, DateTimeOffset until);

    /// <summary>A piece of a file; null when the file has no such piece, or is gone.</summary>
    Task<byte[]?> Fetch(string chat, string file, int index);

    /// <summary>Deletes files whose time is over.</summary>
    /// <returns>How many pieces went.</returns>
    Task<int> Sweep(DateTimeOffset now);

    /// <summary>The secret of this name, the same for every process: <paramref name="fresh"/> when there was none.</summary>
    Task<byte[]> Secret(string name, byte[] fresh);

    /// <summary>A case of any chat, for those who hold a signed link.</summary>
    Task<Case?> FindCase(long number);
}
