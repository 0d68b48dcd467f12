// Lines that close a site to the clients that called its form or shell, for whichever web server it has.
using System.Net;
using System.Text;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Core.Files;

/// <summary>Addresses and networks to deny, and how Apache 2.4, Apache 2.2 and nginx write that.</summary>
public static class DenyList
{
    /// <summary>So many neighbours in a /24 are denied together.</summary>
    public const int Neighbours = 3;
    /// <summary>The most lines in one list: each of them costs the server time with each request.</summary>
    public const int MostLines = 500;

    /// <summary>What to deny after a diagnosis: who used a shell, and who used a form often; never its visitors, nor an address that receivers know as the server's.</summary>
    public static IReadOnlyList<string> For(Diagnosis diagnosis) =>
        Of(diagnosis.Requests.SelectMany(page => page.LooksLikeShell ? page.Clients : page.Frequent), diagnosis.ListedAddresses);

    /// <summary>What to deny, in the order of the clients: IPv4 addresses, the /24 of three or more neighbours, the /64 of an IPv6 address.</summary>
    /// <param name="clients">As the access log has them, most requests first; what is no public address is left out.</param>
    /// <param name="own">The server's own addresses: these, and the networks they stand in, are never denied as a whole.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> clients, IEnumerable<string> own)
    {
        var mine = own.Select(Network.Parse).OfType<IPAddress>().ToHashSet();
        var mineToo = mine.Select(Network.Of).ToHashSet(StringComparer.Ordinal);
        var addresses = clients.Select(Network.Parse).OfType<IPAddress>().Where(a => Network.IsPublic(a) && !mine.Contains(a)).Distinct().ToList();
        var crowded = addresses.GroupBy(Network.Of).Where(n => n.Count() >= Neighbours).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        return [.. addresses.Select(address =>
        {
            var network = Network.Of(address);
            var whole = IsVersion6(address) || crowded.Contains(network);
            return whole && !mineToo.Contains(network) ? network : address.ToString();
        }).Distinct(StringComparer.Ordinal).Take(MostLines)];
    }

    /// <summary>For <c>.htaccess</c> of Apache 2.4 (mod_authz_core).</summary>
    public static string Apache24(IReadOnlyList<string> denied) =>
        denied.Count == 0 ? "" : $"<RequireAll>\n    Require all granted\n{Lines(denied, "    Require not ip ", "")}</RequireAll>\n";

    /// <summary>For <c>.htaccess</c> of Apache 2.2 (mod_authz_host).</summary>
    public static string Apache22(IReadOnlyList<string> denied) =>
        denied.Count == 0 ? "" : $"Order Allow,Deny\nAllow from all\n{Lines(denied, "Deny from ", "")}";

    /// <summary>For a <c>server</c> or <c>location</c> of nginx (ngx_http_access_module).</summary>
    public static string Nginx(IReadOnlyList<string> denied) => Lines(denied, "deny ", ";");

    /// <summary>All three in one file, each under a title; null when there is nobody to deny.</summary>
    /// <param name="denied">What <see cref="Of"/> returned.</param>
    /// <param name="note">A sentence in the reader's language; its lines become comments.</param>
    public static GeneratedFile? Write(IReadOnlyList<string> denied, string note)
    {
        if (denied.Count == 0) return null;
        var text = new StringBuilder();
        foreach (var line in note.ReplaceLineEndings("\n").Split('\n')) text.Append("# ").Append(line).Append('\n');
        text.Append("\n# .htaccess, Apache 2.4\n").Append(Apache24(denied));
        text.Append("\n# .htaccess, Apache 2.2\n").Append(Commented(Apache22(denied)));
        text.Append("\n# nginx\n").Append(Commented(Nginx(denied)));
        return new("deny.txt", "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Only the usual form is live: a file that is copied as a whole must not break the site.</summary>
    static string Commented(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"#{l}\n"));

    static bool IsVersion6(IPAddress address) => address.GetAddressBytes().Length == 16;

    static string Lines(IReadOnlyList<string> denied, string before, string after) => string.Concat(denied.Select(d => $"{before}{d}{after}\n"));
}
