// A saved mail, taken apart: what it says, and the logs it carries. Links in it are never fetched.
using System.Text;
using MimeKit;
using MimeKit.Text;

namespace MailBlockBot.Uploads;

/// <summary>A part of a mail: words (already text), or a file of any kind.</summary>
internal abstract record MailPart
{
    MailPart() { }

    public sealed record Words(string Text) : MailPart;

    public sealed record File(string? Name, Func<Stream> Open) : MailPart;

    public sealed record Mail(string? Name, MimeMessage Message) : MailPart;
}

internal static class MailParts
{
    // Parts within parts are hostile too.
    static readonly ParserOptions Options = new() { MaxMimeDepth = 30 };

    // MimeKit asks .NET for charsets, and .NET knows koi8-r and its like only when told to.
    static MailParts() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase) { "X-PHP-Originating-Script", "X-PHP-Script", "Message-ID", "Received" };

    public static MimeMessage Load(Stream held, CancellationToken stop) => MimeMessage.Load(Options, held, persistent: true, stop);

    public static IEnumerable<MailPart> Of(MimeMessage message) => Of(message.Body);

    static IEnumerable<MailPart> Of(MimeEntity? entity) => entity switch
    {
        MultipartReport report when report.OfType<MessageDeliveryStatus>().Any() => Bounce(report),
        MultipartAlternative alternative => Alternative(alternative),
        Multipart parts => parts.SelectMany(Of),
        MessagePart { Message: { } mail } within => [new MailPart.Mail(within.ContentType.Name ?? within.ContentDisposition?.FileName ?? mail.Subject, mail)],
        MessageDeliveryStatus status => [new MailPart.Words(Raw(status))],
        TextPart text when !IsFile(text) => [new MailPart.Words(text.IsHtml ? PlainText(text.Text) : text.Text)],
        // A logo in the body is no file anybody sent.
        MimePart { ContentType.MediaType: "image" } picture when !picture.IsAttachment => [],
        MimePart { Content: { } content } file => [new MailPart.File(file.FileName, content.Open)],
        _ => [],
    };

    /// <summary>
    /// A report of failure (RFC 3464): first what the machine says, then what it tells people. Of the mail that failed only those fields of its head
    /// are a part of it that tell its script and its id; Core reads them all.
    /// </summary>
    static IEnumerable<MailPart> Bounce(MultipartReport report)
    {
        var status = report.OfType<MessageDeliveryStatus>().Select(Raw);
        var words = report.Where(part => part is not MessageDeliveryStatus and not MessagePart).SelectMany(Of).OfType<MailPart.Words>().Select(part => part.Text);
        var head = report.OfType<MessagePart>().SelectMany(failed => failed.Message?.Headers ?? []).Where(field => Telling.Contains(field.Field))
            .Select(field => $"{field.Field}: {field.Value.ReplaceLineEndings(" ")}");
        return [new MailPart.Words(string.Join('\n', [.. status, .. words, .. head]))];
    }

    /// <summary>The same said several ways: plain words if there are any; files may hide in any of the ways.</summary>
    static IEnumerable<MailPart> Alternative(MultipartAlternative alternative)
    {
        var plain = alternative.OfType<TextPart>().Any(text => text.IsPlain);
        return alternative.Where(way => !plain || way is not TextPart { IsHtml: true }).SelectMany(Of);
    }

    static bool IsFile(MimePart part) => part.IsAttachment || part.FileName is not null;

    static string Raw(MimePart part)
    {
        using var text = new StreamReader(part.Content?.Open() ?? Stream.Null);
        return text.ReadToEnd();
    }

    /// <summary>What a browser would show, roughly: a line a block, no styles and scripts.</summary>
    static string PlainText(string html)
    {
        var shown = new System.Text.StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var hidden = false;
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (tag.Id is HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title) hidden = !tag.IsEndTag && !tag.IsEmptyElement;
                if (tag.Id is HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI or HtmlTagId.Pre) shown.Append('\n');
            }
            else if (token is HtmlDataToken data && token is not HtmlScriptDataToken && !hidden)
            {
                shown.Append(data.Data);
            }
        }
        return shown.ToString();
    }
}
