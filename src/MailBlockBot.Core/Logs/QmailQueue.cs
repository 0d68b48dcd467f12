// Which message and recipient a qmail-send number means just now: messages are inode numbers, used again as soon as the message is gone.
using System.Text.Unicode;

namespace MailBlockBot.Core.Logs;

/// <summary>A number of one server's log.</summary>
internal readonly record struct QmailNumber(ulong Server, ulong Number);

/// <summary>Remembers live messages by the stamp of their first line, and running deliveries. Bounded; the spans live until the next call.</summary>
internal sealed class QmailQueue
{
    // A queue of a million messages is ill; deliveries run side by side by hundreds.
    const int MostMessages = 1_000_000;
    const int MostDeliveries = 10_000;
    const int LongestRecipient = 320;

    readonly Dictionary<QmailNumber, ulong> _births = [];
    readonly Dictionary<QmailNumber, Delivery> _deliveries = [];
    readonly byte[] _id = new byte[48];

    readonly record struct Delivery(ulong Message, ulong Birth, byte[] Recipient);

    /// <summary>A new message has the number from now on.</summary>
    public void Begin(QmailNumber message, ulong stamp)
    {
        if (_births.Count >= MostMessages) _births.Clear();
        _births[message] = stamp;
    }

    /// <summary>An id that no other message of the number has. One that began before the log did is born at its first line.</summary>
    public ReadOnlySpan<byte> IdOf(QmailNumber message, ulong stamp) => Id(message.Number, BirthOf(message, stamp));

    public ReadOnlySpan<byte> End(QmailNumber message, ulong stamp)
    {
        var id = IdOf(message, stamp);
        _births.Remove(message);
        return id;
    }

    public void Start(QmailNumber delivery, QmailNumber message, ulong stamp, ReadOnlySpan<byte> recipient)
    {
        if (_deliveries.Count >= MostDeliveries) _deliveries.Clear();
        _deliveries[delivery] = new Delivery(message.Number, BirthOf(message, stamp), recipient[..Math.Min(recipient.Length, LongestRecipient)].ToArray());
    }

    /// <summary>The recipient of a delivery that ends, and its message; a delivery whose start is not in the log is a message of its own.</summary>
    public ReadOnlySpan<byte> RecipientOf(QmailNumber delivery, ulong stamp, out ReadOnlySpan<byte> id)
    {
        if (!_deliveries.Remove(delivery, out var running)) running = new Delivery(delivery.Number, stamp, []);
        id = Id(running.Message, running.Birth);
        return running.Recipient;
    }

    ulong BirthOf(QmailNumber message, ulong stamp)
    {
        if (_births.TryGetValue(message, out var birth)) return birth;
        Begin(message, stamp);
        return stamp;
    }

    ReadOnlySpan<byte> Id(ulong number, ulong birth)
    {
        Utf8.TryWrite(_id, $"{number}@{birth:x16}", out var length);
        return _id.AsSpan(0, length);
    }
}
