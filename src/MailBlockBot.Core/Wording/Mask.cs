// Recipients are people: where others read along, their addresses are shown only in part (ti***@hotmail.fr).
using System.Text;

namespace MailBlockBot.Core.Wording;

/// <summary>Masks mail addresses in any text.</summary>
public static class Mask
{
    const string Hidden = "***";
    static readonly string[] Signs = ["@", "%40"];

    /// <summary>
    /// Every local part before an @ (or %40, as links write it) keeps its first two characters, of a short one at most half; the domain stays. Where
    /// the text repeats a masked local part alone, it is masked too, unless it is a mere word ("mail", "info").
    /// </summary>
    public static string Addresses(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var masked = new StringBuilder(text.Length);
        var locals = new List<string>();
        var kept = 0;
        foreach (var (start, end) in Locals(text))
        {
            var local = text[start..end];
            masked.Append(text, kept, start - kept).Append(Local(local));
            locals.Add(local);
            kept = end;
        }

        masked.Append(text, kept, text.Length - kept);
        return locals.Where(IsTelling).Distinct().Aggregate(masked.ToString(), HideAlone);
    }

    static string Local(string local)
    {
        var keep = Math.Min(2, local.Length / 2);
        return (keep > 0 && char.IsHighSurrogate(local[keep - 1]) ? local[..(keep - 1)] : local[..keep]) + Hidden;
    }

    static IEnumerable<(int Start, int End)> Locals(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var (at, sign) = NextSign(text, from);
            if (at < 0)
            {
                yield break;
            }

            var start = Start(text, at, from);
            if (start < at && at + sign.Length < text.Length && IsDomainStart(text[at + sign.Length]))
            {
                yield return (start, at);
            }

            from = at + sign.Length;
        }
    }

    static (int At, string Sign) NextSign(string text, int from)
    {
        var first = (At: -1, Sign: "");
        foreach (var sign in Signs)
        {
            var at = text.IndexOf(sign, from, StringComparison.Ordinal);
            if (at >= 0 && (first.At < 0 || at < first.At)) first = (at, sign);
        }

        return first;
    }

    static int Start(string text, int at, int from)
    {
        if (at > from && text[at - 1] == '"' && text.LastIndexOf('"', at - 2 < from ? from : at - 2) is var quote && quote >= from)
        {
            return quote + 1 < at - 1 ? quote : at;
        }

        var start = at;
        while (start > from && IsLocal(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    static string HideAlone(string text, string local)
    {
        var hidden = new StringBuilder(text.Length);
        var kept = 0;
        for (var i = 0; (i = text.IndexOf(local, i, StringComparison.OrdinalIgnoreCase)) >= 0; i += local.Length)
        {
            if ((i == 0 || !IsLocal(text[i - 1])) && (i + local.Length == text.Length || !IsLocal(text[i + local.Length])))
            {
                hidden.Append(text, kept, i - kept).Append(Local(local));
                kept = i + local.Length;
            }
        }

        return hidden.Append(text, kept, text.Length - kept).ToString();
    }

    // The characters of RFC 5322's atom and dot, letters of any script (RFC 6531); "=" ends a key (to=), "/" and "&" part a path or a query.
    static bool IsLocal(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '.' or '_' or '-' or '+' or '*' or '!' or '#' or '$' or '~' or '^' or '|';

    static bool IsTelling(string local) => local.Length >= 4 && local.Any(c => char.IsDigit(c) || c is '.' or '_' or '-') && local.Any(char.IsLetterOrDigit);

    static bool IsDomainStart(char c) => char.IsLetterOrDigit(c) || c == '[';
}
