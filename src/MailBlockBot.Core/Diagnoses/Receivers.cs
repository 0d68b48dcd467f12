// The receivers as people know them: many MX hosts and domains, one support desk.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Names a receiver by its MX host or by the recipient's domain.</summary>
internal static class Receivers
{
    static readonly (string HostEnd, string Name)[] Hosts =
    [
        ("mail.ru", "mail.ru"),
        ("yandex.ru", "yandex.ru"), ("yandex.net", "yandex.ru"),
        ("google.com", "gmail.com"), ("googlemail.com", "gmail.com"),
        ("outlook.com", "outlook.com"), ("hotmail.com", "outlook.com"),
        ("yahoodns.net", "yahoo.com"), ("yahoo.com", "yahoo.com"),
        ("icloud.com", "icloud.com"), ("apple.com", "icloud.com"),
        ("rambler.ru", "rambler.ru"),
        ("gmx.net", "gmx.net"), ("web.de", "web.de"), ("mail.com", "mail.com"), ("kundenserver.de", "ionos"),
        ("t-online.de", "t-online.de"),
        ("pphosted.com", "proofpoint"), ("mimecast.com", "mimecast"), ("barracudanetworks.com", "barracuda"), ("messagelabs.com", "messagelabs"),
        ("qq.com", "qq.com"), ("163.com", "163.com"), ("seznam.cz", "seznam.cz"), ("orange.fr", "orange.fr"), ("comcast.net", "comcast.net"),
    ];

    /// <summary>The receiver's name; the recipient's domain when its MX is nobody known.</summary>
    public static string Name(string host, string recipientDomain)
    {
        foreach (var (end, name) in Hosts)
            if (host.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (host.Length == end.Length || host[^(end.Length + 1)] == '.'))
                return name;
        return recipientDomain.Length > 0 ? recipientDomain.ToLowerInvariant() : host.ToLowerInvariant();
    }
}
