// Takes a script value apart. All of it may be an attacker's own words, so nothing is trusted and everything is bounded.
using System.Buffers;
using System.Globalization;
using System.Text;

namespace MailBlockBot.Core.Origins;

/// <summary>
/// Reads <c>uid:file.php(3) : eval()'d code</c> (PHP's mail.add_x_header, main: php_mail in ext/standard/mail.c), a name alone, a path,
/// and <c>site.example/dir/page.php for 192.0.2.4</c> (the panels' X-PHP-Script).
/// </summary>
internal static class ScriptValueReader
{
    /// <summary>A longer name is cut: no file system of a hoster holds longer ones than 255 bytes.</summary>
    public const int MaxLength = 200;

    static readonly SearchValues<char> Quotes = SearchValues.Create("\"'`“”„«»‘’‹›″");
    static readonly SearchValues<char> OfAddresses = SearchValues.Create("0123456789abcdefABCDEF.:, ");
    static readonly SearchValues<char> NeverBeforeUidColon = SearchValues.Create(".()/\\ ");
    static readonly string[] HeaderNames = ["X-PHP-Originating-Script:", "X-PHP-Script:"];

    public static ScriptValue Read(string value)
    {
        var text = Unquote(value.AsSpan());
        foreach (var header in HeaderNames)
        {
            if (text.StartsWith(header, StringComparison.OrdinalIgnoreCase))
            {
                text = Unquote(text[header.Length..]);
            }
        }

        text = WithoutVisitors(text, out var visitors);
        text = WithoutUid(text, out var uid, out var forged);
        text = WithoutCode(Unquote(text), out var evaluated);
        text = WithoutPath(Unquote(text), out var path);
        return new ScriptValue(Clean(text), uid, evaluated, forged, path) { Visitors = visitors };
    }

    /// <summary>Quotes go in pairs, or alone where the other one was cut off; those inside a name stay, for they tell that it is hostile.</summary>
    static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        while (text.Length > 1 && Quotes.Contains(text[0]) && Quotes.Contains(text[^1]))
        {
            text = text[1..^1].Trim();
        }

        if (text.Length > 0 && Quotes.Contains(text[0]) && text[1..].IndexOfAny(Quotes) < 0)
        {
            text = text[1..].Trim();
        }

        return text.Length > 0 && Quotes.Contains(text[^1]) && text[..^1].IndexOfAny(Quotes) < 0 ? text[..^1].Trim() : text;
    }

    /// <summary><c>page.php for 192.0.2.4, 2001:db8::1</c>.</summary>
    static ReadOnlySpan<char> WithoutVisitors(ReadOnlySpan<char> text, out string? visitors)
    {
        visitors = null;
        var at = text.LastIndexOf(" for ");
        if (at < 0 || text[(at + 5)..].Trim() is not { Length: > 0 } rest || rest.IndexOfAnyExcept(OfAddresses) >= 0 || rest.IndexOfAny(".:") < 0)
        {
            return text;
        }

        visitors = Clean(rest);
        return text[..at].Trim();
    }

    /// <summary>PHP writes a decimal number and a colon; anything else there was written by somebody else.</summary>
    static ReadOnlySpan<char> WithoutUid(ReadOnlySpan<char> text, out int? uid, out bool forged)
    {
        (uid, forged) = (null, false);
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return text;
        }

        var head = text[..colon].Trim();
        var rest = text[(colon + 1)..];
        if (head.Length > 0 && head.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            uid = int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            forged = (head.Length > 1 && head[0] == '0') || !uint.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out _);
            return rest;
        }

        // C:\page.php, phar://..., page.php(3) : eval()'d code, site.example:8080/page.php: a colon, but no uid before it.
        if (rest.StartsWith("\\") || rest.StartsWith("/") || head.IndexOfAny(NeverBeforeUidColon) >= 0 || (head.IsEmpty && CodeAt(text, out _) == 0))
        {
            return text;
        }

        forged = true;
        return rest;
    }

    /// <summary>
    /// PHP names code that has no file of its own <c>FILE(LINE) : KIND</c>, nested as often as it is (zend_make_compiled_string_description):
    /// eval()'d code, assert code, regexp code, runtime-created function. A log may cut it short anywhere behind the file.
    /// </summary>
    static ReadOnlySpan<char> WithoutCode(ReadOnlySpan<char> text, out bool evaluated)
    {
        var at = CodeAt(text, out evaluated);
        return evaluated ? text[..at].Trim() : text;
    }

    static int CodeAt(ReadOnlySpan<char> text, out bool found)
    {
        found = true;
        if (IsKind(text.TrimStart()))
        {
            return 0;
        }

        for (var open = 0; open < text.Length; open++)
        {
            if (text[open] == ':' && IsKind(text[(open + 1)..].TrimStart()))
            {
                return open;
            }

            if (text[open] != '(')
            {
                continue;
            }

            var digits = text[(open + 1)..];
            var end = digits.IndexOfAnyExceptInRange('0', '9');
            if (end <= 0 || digits[end] != ')')
            {
                continue;
            }

            var after = digits[(end + 1)..].TrimStart();
            if (after.IsEmpty || after.StartsWith(":") || after.StartsWith("...") || after.StartsWith("…"))
            {
                return open;
            }
        }

        found = false;
        return -1;
    }

    static bool IsKind(ReadOnlySpan<char> text) =>
        text.StartsWith("eval()") || text.StartsWith("runtime-created function") || text.StartsWith("assert code") || text.StartsWith("regexp code");

    static ReadOnlySpan<char> WithoutPath(ReadOnlySpan<char> text, out string? path)
    {
        text = text.TrimEnd("/\\");
        var slash = text.LastIndexOfAny('/', '\\');
        path = slash > 0 ? Clean(text[..slash]) : null;
        return text[(slash + 1)..];
    }

    /// <summary>Control and format characters (those that turn the writing direction among them) go; the length is bounded.</summary>
    static string Clean(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var c in text.Trim())
        {
            if (kept.Length == MaxLength)
            {
                break;
            }

            if (!char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                kept.Append(c);
            }
        }

        return kept.ToString().Trim();
    }
}
