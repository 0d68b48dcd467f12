// Whose DMARC policy refused: each receiver names the domain in a sentence of its own.
using System.Buffers;

namespace MailBlockBot.Core.Replies;

/// <summary>Finds the domain in a DMARC refusal.</summary>
public static class DmarcDomains
{
    static readonly SearchValues<char> DomainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-_");

    // The words in front of the domain, as receivers write them.
    static readonly string[] Before =
    [
        "due to domain (",          // mail.ru: not accepted due to domain (X) owner DMARC policy
        "sending domain [",         // Microsoft 5.7.509: sending domain [X] does not pass DMARC verification
        "sending domain ",
        "unauthenticated email from ", // Gmail 5.7.26: Unauthenticated email from X is not accepted due to domain's DMARC policy
        "dmarc policy for ",        // Yandex: rejected per DMARC policy for X
        "dmarc policy of domain ",
        "dmarc policy of ",
        "dmarc record for ",
        "dmarc record of ",
        "dmarc evaluation for ",
        "email from domain ",
        "header from domain ",
        "domain owner of ",
        "domain ",
    ];

    /// <summary>The domain in lower case; null when the reply is not about DMARC or names none.</summary>
    public static string? Read(string reply)
    {
        var text = reply.ToLowerInvariant();
        if (!text.Contains("dmarc", StringComparison.Ordinal)) return null;
        foreach (var words in Before)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var rest = text.AsSpan(at + words.Length);
                var end = rest.IndexOfAnyExcept(DomainCharacters);
                var domain = (end < 0 ? rest : rest[..end]).Trim('.');
                if (domain.Length is >= 4 and <= 253 && domain.Contains('.') && char.IsAsciiLetter(domain[^1])) return domain.ToString();
            }
        }
        return null;
    }
}
