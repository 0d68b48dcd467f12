// Sendmail's submission queue hands each local message to the server's own queue: two ids of one message, joined by its Message-ID.
namespace MailBlockBot.Core.Logs;

/// <summary>Remembers which queue ids are of one message, and which login a process was told. Bounded; what is forgotten counts by its own id.</summary>
internal sealed class SendmailQueues
{
    const int Most = 100_000;
    readonly Dictionary<ulong, byte[]> _firstByMessage = [];
    readonly Dictionary<ulong, byte[]> _firstById = [];
    readonly Dictionary<int, byte[]> _logins = [];

    /// <summary>The id under which a message is known.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> id) => _firstById.TryGetValue(Fingerprint.Of(id), out var first) ? first : id;

    /// <summary>Says that a message came in from this machine under an id; the answer is the id under which it came in first.</summary>
    public ReadOnlySpan<byte> Join(ReadOnlySpan<byte> messageId, ReadOnlySpan<byte> id)
    {
        var message = Key(messageId);
        if (_firstByMessage.TryGetValue(message, out var first))
        {
            Bound(_firstById)[Fingerprint.Of(id)] = first;
            return first;
        }
        Bound(_firstByMessage)[message] = id.ToArray();
        return id;
    }

    public void NoteLogin(int process, ReadOnlySpan<byte> login)
    {
        if (_logins.Count >= Most) _logins.Clear();
        _logins[process] = login.ToArray();
    }

    /// <summary>The login that a process's client gave; empty when it gave none.</summary>
    public ReadOnlySpan<byte> LoginOf(int process) => _logins.TryGetValue(process, out var login) ? login : default;

    // A copy that broke the line may have set a blank into it.
    static ulong Key(ReadOnlySpan<byte> messageId)
    {
        ulong key = 0;
        foreach (var b in messageId)
            if (b != ' ') key = Fingerprint.Of([b], key);
        return key;
    }

    static Dictionary<ulong, byte[]> Bound(Dictionary<ulong, byte[]> ids)
    {
        if (ids.Count >= Most) ids.Clear();
        return ids;
    }
}
