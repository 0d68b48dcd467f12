// Whether a text is a log, a bounce, or somebody's own words, and in which language these are.
using System.Text;
using MailBlockBot.Core.Logs;
using MailBlockBot.Core.Logs.Bounces;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

/// <summary>What a text is, by its own marks.</summary>
public static class Speech
{
    // Marks that stand in logs and hardly ever in what people write to a bot.
    static readonly string[] Marks =
    [
        "splogger", "SMTP error", "status=bounced", "status=sent", "status=deferred",
        "\"GET /", "\"POST /", "\"HEAD /", "rejected RCPT", "X-PHP-", "Diagnostic-Code:", "relay=", "postfix/", "mail() on [",
    ];

    // People write these too ("Panel -> Mail"): Exim sets a message id before them, and behind them an address or at least the router.
    static readonly string[] Arrows = [" <= ", " => ", " -> ", " ** ", " == "];

    /// <summary>A text this long is a pasted log, or a piece of one.</summary>
    public const int NearLimit = 3_500;

    /// <summary>Lines of a log, a reply or a bounce, or too long for somebody's own words.</summary>
    public static bool IsLog(string text) =>
        text.Length >= NearLimit || Marks.Any(mark => text.Contains(mark, StringComparison.Ordinal)) || HasReply(text) || BounceMarks.BeginIn(text)
        || Arrows.Any(arrow => Behind(text, arrow).Any(IsOutcome) || FollowsId(text, arrow)) || Behind(text, "delivery ").Any(IsNumbered) || FollowsId(text, " Completed");

    /// <summary>What stands behind each of some words, to the end of its line.</summary>
    static IEnumerable<string> Behind(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', at);
            yield return text[(at + words.Length)..(end < 0 ? text.Length : end)];
        }
    }

    static bool IsOutcome(string rest) => rest.Contains('@', StringComparison.Ordinal) || rest.Contains("R=", StringComparison.Ordinal) || rest.StartsWith("<>", StringComparison.Ordinal);

    // qmail-send's: "delivery 12: success: ..."
    static bool IsNumbered(string rest) => rest.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && rest[..colon].All(char.IsAsciiDigit);

    /// <summary>Whether words stand right behind a message id of Exim's.</summary>
    static bool FollowsId(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var word = text[(text.AsSpan(0, at).LastIndexOfAny(" \n]") + 1)..at];
            if (EximId.Length(Encoding.UTF8.GetBytes(word)) > 0) return true;
        }
        return false;
    }

    /// <summary>The language of somebody's own words; null when too little of any can be seen.</summary>
    public static Language? Of(string text)
    {
        var cyrillic = text.Count(letter => letter is >= 'А' and <= 'я' or 'ё' or 'Ё');
        var latin = text.Count(char.IsAsciiLetter);
        return cyrillic >= 3 && cyrillic * 2 >= latin ? Language.Russian : latin >= 8 && cyrillic == 0 && text.Contains(' ', StringComparison.Ordinal) ? Language.English : null;
    }

    /// <summary>"Where are my logs?", "где взять логи".</summary>
    public static bool AsksForLogs(string text) =>
        Holds(text, "где", "откуда", "как найти", "как скачать", "where", "how do i get", "how to get", "find") && Holds(text, "лог", "журнал", "log");

    static bool Holds(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"550 5.7.1 ..." or "421-...": a reply of three digits where a word begins, as servers write it.</summary>
    public static bool HasReply(string text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && text[i] is '4' or '5' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
                && text[i + 3] is ' ' or '-' && (text[i + 4] == text[i] || char.IsAsciiLetterUpper(text[i + 4])))
                return true;
        }
        return false;
    }
}
