// What a case can be found by: made here, indexed by the store, which knows nothing of its meaning.
using System.Globalization;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>A case's keys, and a search in the same form.</summary>
public static class CaseKeys
{
    const int Longest = 200;

    /// <summary>
    /// Every key of a case, each once, in lower case: its number, servers, scripts, logins, users, envelope senders, the senders' addresses that are listed,
    /// visitors' addresses, recipients that do not exist with their domains, and the message ids of its index.
    /// </summary>
    public static IReadOnlyList<string> Of(Case of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var found = of.Diagnosis;
        IEnumerable<string?> keys =
        [
            Number(of.Number),
            .. found.Servers, .. found.ListedAddresses, .. found.DmarcDomains, .. found.Senders, .. found.Senders.Select(Domain), .. found.Dead, .. found.Dead.Select(Domain),
            .. found.Origins.SelectMany(share => new[] { share.Origin.Script, share.Origin.Login, share.Origin.User }),
            .. found.Origins.SelectMany(share => share.Clients), .. found.Requests.SelectMany(page => page.Clients), .. found.Requests.Select(page => page.Host), .. found.Failures.Select(line => line.Id),
        ];
        return [.. keys.OfType<string>().Where(key => key.Length > 0).Select(Fold).Distinct()];
    }

    /// <summary>A search as a key: <c>57</c>, <c>#57</c> and <c>№57</c> are a case's number.</summary>
    public static string Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = Fold(text.Trim().TrimStart('#', '№').Trim('<', '>', '[', ']', '(', ')', ',', ';', '"', ' '));
        return word.Length > 0 && word.All(char.IsAsciiDigit) ? $"№{word}." : word;
    }

    /// <summary>The key of a case's number: its end is marked, so that 5 does not find 57.</summary>
    public static string Number(long number) => string.Create(CultureInfo.InvariantCulture, $"№{number}.");

    /// <summary>A message id as a key; unlike a search it may be digits only.</summary>
    public static string Message(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Fold(id.Trim());
    }

    static string? Domain(string address) => address.LastIndexOf('@') is > -1 and var at ? address[(at + 1)..] : null;

    static string Fold(string key) => (key.Length > Longest ? key[..Longest] : key).ToLowerInvariant();
}
