// The words of a message or a caption: parsed, and measured as the server measures, in code points after parsing.
namespace MailBlockBot.Tests.BotApi.Methods;

internal static class Words
{
    const int MostText = 4096;
    const int MostCaption = 1024;

    public static HtmlText Text(ApiCall call)
    {
        var text = Parse(call, "text");
        if (string.IsNullOrWhiteSpace(text.Text)) throw Refusal.Bad("message text is empty");
        return Length(text.Text) <= MostText ? text : throw Refusal.Bad("message is too long");
    }

    public static HtmlText Caption(ApiCall call)
    {
        var caption = Parse(call, "caption");
        return Length(caption.Text) <= MostCaption ? caption : throw Refusal.Bad("message caption is too long");
    }

    public static int Length(string text) => text.Trim().EnumerateRunes().Count();

    static HtmlText Parse(ApiCall call, string field)
    {
        var text = call.Text(field) ?? "";
        return call.Text("parse_mode")?.ToUpperInvariant() switch
        {
            null or "" => HtmlText.Plain(text),
            "HTML" => HtmlText.Parse(text),
            // The bot speaks HTML only; a request in another mode is a mistake of ours.
            _ => throw Refusal.Bad("unsupported parse_mode"),
        };
    }
}
