// The sentences by which a notice of failure is known and its parts are told: what mail servers write, and people do not.
using System.Buffers;
using System.Text;

namespace MailBlockBot.Core.Logs.Bounces;

/// <summary>
/// Sentences of Exim (spec, "Customizing bounce and warning messages"), qmail-send(8), Postfix bounce(5), Sendmail, Exchange and Microsoft 365
/// (learn.microsoft.com, "Email non-delivery reports"), Gmail (support.google.com/mail/answer/6596), mail.ru and Yandex.
/// </summary>
internal static class BounceMarks
{
    const int Longest = 600;

    // With one of these another notice begins, even inside a paste that holds one already.
    static readonly string[] Beginnings =
    [
        "This message was created automatically by mail delivery software", "This is the qmail-send program",
        "This is the mail system at host", "This is the Postfix program at host",
        "The original message was received at", "THIS IS A WARNING MESSAGE ONLY", "Delivery has failed to these recipients",
        "Delivery to the following recipient", "Reporting-MTA:", "Не удалось выполнить доставку следующим получателям",
        "создано автоматически сервером Mail.Ru",
    ];

    // Gmail's: the whole line, for a reply may hold the same words.
    static readonly string[] Headlines =
    [
        "Address not found", "Message blocked", "Message not delivered", "Delivery incomplete", "Recipient inbox full",
        "Адрес не найден", "Сообщение заблокировано", "Сообщение не доставлено", "Доставка отложена",
    ];

    static readonly string[] Others =
    [
        "A message that you sent could not be delivered", "A message that you sent has not yet been delivered",
        "I'm afraid I wasn't able to deliver your message",
        "I'm sorry to have to inform you that your message could not", "The following addresses had ", "Final-Recipient:",
        "Diagnostic-Code:", "X-Failed-Recipients:",
        "Diagnostic information for administrators", "Your message wasn't delivered to ", "Your message to ", "More Info for Email Admins",
        "The response from the remote server was", "The response was:", "problem delivering your message to ",
        "error that the other server returned was", "Mail delivery failed: returning message to sender",
        "Undelivered Mail Returned to Sender", "Mail Delivery Subsystem",
        "отправлено почтовым сервером yandex.ru", "Диагностические сведения для администраторов", "Ответ удаленного сервера",
        "Ответ удалённого сервера",
        "Ваше сообщение не доставлено", "Ваше письмо не может", "automatically generated Delivery Status Notification",
        "did not reach some or all of the intended recipients", "could not be delivered to some recipients",
        "unable to deliver your message to the following", "An error occurred while trying to deliver the mail to the following recipients",
    ];

    static readonly SearchValues<string> BeginningWords = SearchValues.Create(Beginnings, StringComparison.Ordinal);

    static readonly SearchValues<string> Openings = SearchValues.Create([.. Beginnings, .. Headlines, .. Others], StringComparison.Ordinal);

    static readonly SearchValues<string> Copies = SearchValues.Create(
    [
        "Below this line is a copy", "This is a copy of the message", "This is a copy of your message", "Original message headers",
        "----- Original message", "Original message follows",
        "Исходные заголовки сообщения", "Исходное сообщение",
    ], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> Delays = SearchValues.Create(
    [
        "has not yet been delivered", "Delivery incomplete", "temporary problem delivering", "transient non-fatal errors",
        "WARNING MESSAGE ONLY", "THIS IS A WARNING ONLY",
        "delivery is delayed", "Delivery Status Notification (Delay)", "Доставка отложена",
    ], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> Answers = SearchValues.Create(
    [
        "The response was", "The response from the remote server was", "error that the other server returned was",
        "Technical details of permanent failure", "Technical details of temporary failure",
        "Diagnostic information for administrators", "Диагностические сведения для администраторов", "Ответ удаленного сервера",
        "Ответ удалённого сервера", "Ответ сервера",
    ], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> MessageWords = SearchValues.Create(["your message", "your email", "ваше сообщение", "ваше письмо"], StringComparison.OrdinalIgnoreCase);

    // The address stands behind these.
    static readonly string[] Addressings =
    [
        "wasn't delivered to ", "couldn't be delivered to ", "delivering your message to ", "Your message to ", "не доставлено на адрес ",
        "Ваше сообщение для ", "Ваше письмо для ", "сообщение на адрес ",
    ];

    /// <summary>Whether a line is of a notice, where none was begun.</summary>
    public static bool Open(ReadOnlySpan<byte> line)
    {
        Span<char> text = stackalloc char[Longest];
        line = line[..Math.Min(line.Length, Longest)];
        return Encoding.UTF8.TryGetChars(line, text, out var length) && text[..length].IndexOfAny(Openings) >= 0;
    }

    public static bool Begin(string line) => BeginIn(line) || Headlines.Contains(line.Trim('*', ' '));

    /// <summary>Whether a notice begins anywhere in a text.</summary>
    public static bool BeginIn(string text) => text.AsSpan().IndexOfAny(BeginningWords) >= 0;

    public static bool Copy(string line) => line.AsSpan().IndexOfAny(Copies) >= 0;

    public static bool Delay(string line) => line.AsSpan().IndexOfAny(Delays) >= 0;

    public static bool Answer(string line) => line.AsSpan().IndexOfAny(Answers) >= 0 || line.StartsWith("Ответ", StringComparison.Ordinal) && line.EndsWith(':');

    /// <summary>Whether a sentence is about the message: an address in it is the one that it was for.</summary>
    public static bool OfMessage(string line) => line.AsSpan().IndexOfAny(MessageWords) >= 0;

    /// <summary>What follows the words that an address stands behind; null where none of them stands.</summary>
    public static string? Addressed(string line)
    {
        foreach (var words in Addressings)
            if (line.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return line[(at + words.Length)..];
        return null;
    }
}
