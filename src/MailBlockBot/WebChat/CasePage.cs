// The page of one case, for whoever holds a signed link: plain tables that need no script to be read. What a log said is text, escaped here and nowhere else.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot.WebChat;

internal sealed class CasePage(IStore store, CaseLinks links)
{
    // A reply of this length would make a high and narrow cell.
    const int Long = 60;

    // On a phone a row is a card, and with more columns each of its cells needs its column's name.
    const int Narrow = 3;

    public async Task<IResult> Show(HttpContext context, string? n, string? until, string? sign)
    {
        var headers = context.Response.Headers;
        // Unlike the chat it is in nobody's frame.
        headers.ContentSecurityPolicy = Guard.FramelessPolicy;
        headers.XFrameOptions = "DENY";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        var language = PageFiles.LanguageOf(context);
        if (Number(n) is not { } number || Number(until) is not { } seconds || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds() || sign is null)
            return Refused(language, "forged", StatusCodes.Status403Forbidden);
        var end = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return await links.Check(number, end, sign) switch
        {
            LinkState.Good when await store.Pages.FindCase(number) is { } found => Document(language, CaseSheet.Of(found, language), Until(number, end, language)),
            LinkState.Good => Refused(language, "gone", StatusCodes.Status404NotFound),
            LinkState.Over => Refused(language, "over", StatusCodes.Status410Gone, number),
            LinkState.Forged => Refused(language, "forged", StatusCodes.Status403Forbidden),
        };
    }

    static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string Until(long number, DateTimeOffset end, Language language) =>
        Locale.Of(language).Text("page.case.until", ("time", UtcMinute.Of(end)), ("number", Plain(number)));

    static IResult Refused(Language language, string why, int status, long number = 0)
    {
        var locale = Locale.Of(language);
        var text = locale.Text($"page.case.refused.{why}.text", ("number", Plain(number)));
        return Filled(language, locale.Text($"page.case.refused.{why}.title"), $"<p class=\"lead\">{Escape(text)}</p>", status);
    }

    static IResult Document(Language language, CaseSheet sheet, string until)
    {
        var locale = Locale.Of(language);
        var page = new StringBuilder();
        page.Append("<ul class=\"facts\">").AppendJoin("", sheet.Facts.Select(fact => $"<li>{Escape(fact)}</li>")).Append("</ul>\n");
        page.Append("<div class=\"search\" hidden><label for=\"filter\">").Append(Escape(locale.Text("page.case.filter"))).Append("</label><input id=\"filter\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">")
            .Append("<p id=\"shown\" role=\"status\" data-rows=\"").Append(Escape(locale.Text("page.case.rows"))).Append("\"></p><p class=\"hint\">").Append(Escape(locale.Text("page.case.sort"))).Append("</p></div>\n");
        foreach (var table in sheet.Tables) Write(page, table, locale);
        page.Append("<p class=\"until\">").Append(Escape(until)).Append("</p>");
        return Filled(language, sheet.Title, page.ToString(), StatusCodes.Status200OK);
    }

    static void Write(StringBuilder page, CaseTable table, Locale locale)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{table.Id}\" aria-labelledby=\"{table.Id}-title\"><h2 id=\"{table.Id}-title\">{Escape(table.Title)}</h2>\n");
        if (table.Note is { } note && table.Rows.Count > 0) page.Append("<p class=\"note\">").Append(Escape(note)).Append("</p>\n");
        if (table.Rows.Count == 0) page.Append("<p class=\"note\">").Append(Escape(locale.Text("page.case.none"))).Append("</p>\n");
        else
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide{(table.Columns.Count > Narrow ? " cards" : "")}\" role=\"region\" aria-labelledby=\"{table.Id}-title\" tabindex=\"0\"><table><thead><tr>");
            foreach (var column in table.Columns) page.Append("<th scope=\"col\"").Append(column.Number ? " class=\"number\">" : ">").Append(Escape(column.Title)).Append("</th>");
            page.Append("</tr></thead><tbody>\n");
            foreach (var row in table.Rows) Write(page, table, row);
            page.Append("</tbody></table></div>\n<p class=\"note nothing\" hidden>").Append(Escape(locale.Text("page.case.nothing"))).Append("</p>\n");
        }
        page.Append("</section>\n");
    }

    static void Write(StringBuilder page, CaseTable table, IReadOnlyList<TableCell> row)
    {
        page.Append("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var name = i == 0 ? "th" : "td";
            page.Append('<').Append(name).Append(i == 0 ? " scope=\"row\"" : "")
                .Append(Kind(table.Columns[i], row[i]) is { } kind ? $" class=\"{kind}\"" : "");
            if (i > 0 && table.Columns.Count > Narrow) page.Append(" data-label=\"").Append(Escape(table.Columns[i].Title)).Append('"');
            if (row[i].Order is { } order) page.Append(CultureInfo.InvariantCulture, $" data-order=\"{order:R}\"");
            page.Append('>').Append(Escape(row[i].Text)).AppendJoin("", row[i].Links.Select(Link)).Append("</").Append(name).Append('>');
        }
        page.Append("</tr>\n");
    }

    static string? Kind(TableColumn column, TableCell cell) => cell switch
    {
        _ when column.Number => "number",
        { Order: not null } => "when",
        { Text.Pieces: [{ Text: "—" }] } => "none",
        _ when cell.Text.Pieces.Sum(piece => piece.Text.Length) > Long => "long",
        _ => null,
    };

    static string Link(string url) => $"<a href=\"{Escape(url)}\" target=\"_blank\" rel=\"noopener noreferrer\">{Escape(url)}</a>";

    static string Escape(Phrase phrase) => string.Concat(phrase.Pieces.Select(piece => piece switch
    {
        Piece.Strong => $"<strong>{Escape(piece.Text)}</strong>",
        Piece.Code => $"<code>{Escape(piece.Text)}</code>",
        _ => Escape(piece.Text),
    }));

    static string Escape(string text) => PageFiles.Encoder.Encode(text);

    static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    static IResult Filled(Language language, string title, string content, int status) =>
        Results.Content(Encoding.UTF8.GetString(PageFiles.Fill("case.html", language, ("title", Escape(title)), ("content", content))), "text/html; charset=utf-8", Encoding.UTF8, status);
}
