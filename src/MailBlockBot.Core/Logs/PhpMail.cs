// PHP's own log of mail(): which file called it, at which line, for whom. What became of the message stands in the mail server's log alone.
namespace MailBlockBot.Core.Logs;

/// <summary>
/// <c>[24-Nov-2026 10:58:54 Europe/Moscow] mail() on [/home/c/shop/public_html/contact.php:12]: To: a@b -- Headers: ... -- Subject: ...</c>
/// (<c>mail.log</c>; php_mail() in ext/standard/mail.c), also through syslog, and without a date before PHP 5.5.
/// </summary>
internal sealed class PhpMail() : LogFormat("php")
{
    static ReadOnlySpan<byte> Start => "mail() on ["u8;

    /// <summary>Whether a line without a prefix is such a record.</summary>
    public static bool Stands(ReadOnlySpan<byte> line) => line.StartsWith(Start);

    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) => Stands(AfterDate(text));

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        text = AfterDate(text)[Start.Length..];
        var end = text.IndexOf("]: To: "u8);
        if (end < 0) return;
        record.Kind = RecordKind.Call;
        var place = text[..end];
        // contact.php:12, and 12435.php(3) : eval()'d code:1
        var line = place.LastIndexOf((byte)':');
        record.Script = line > 0 && place[(line + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? place[..line] : place;
        text = text[(end + "]: To: "u8.Length)..];
        if (text.LastIndexOf(" -- Subject: "u8) is >= 0 and var subject)
        {
            record.Subject = text[(subject + " -- Subject: "u8.Length)..];
            text = text[..subject];
        }
        record.Recipient = text.IndexOf(" -- Headers:"u8) is >= 0 and var headers ? text[..headers] : text;
    }

    // PHP before 5.5 writes its date into syslog too.
    static ReadOnlySpan<byte> AfterDate(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && text[0] == '[' && Prefix.TryRead(text, out var own) ? text[own.Length..] : text;
}
