// The settings of the chat in a browser, each checked at start.
using System.Net;

namespace MailBlockBot.WebChat;

internal static class WebSettingReader
{
    const string Listens = "an address to listen on without a path, such as http://localhost:8080 or http://0.0.0.0:8080 (TLS is a proxy's matter)";

    public static WebSettings Read(SettingReader reader) => new(
        reader.Flag("Web:Enabled", true),
        ReadUrls(reader),
        ReadPublicUrl(reader),
        ReadOrigins(reader),
        ReadProxies(reader),
        reader.Whole("Web:PostsPerMinute", 60, 1, 1_000_000),
        reader.Whole("Web:MegabytesPerHour", 200, 1, 1_000_000),
        TimeSpan.FromHours(reader.Whole("Web:CaseLinkHours", 24, 1, 8_760)));

    static IReadOnlyList<string> ReadUrls(SettingReader reader)
    {
        const string Name = "Web:Url";
        var urls = reader.Texts(Name) is { Count: > 0 } written ? written : ["http://localhost:8080"];
        foreach (var url in urls)
        {
            if (!(IsRoot(url, out var address) && address.Scheme == Uri.UriSchemeHttp)) reader.Wrong(Name, url, Listens);
            else if (address is { Port: 0, Host: "localhost" }) reader.Wrong(Name, url, "http://127.0.0.1:0 where any free port will do");
        }
        return urls;
    }

    static Uri? ReadPublicUrl(SettingReader reader)
    {
        const string Name = "Web:PublicUrl";
        if (reader.Text(Name) is not { } text) return null;
        if (IsRoot(text, out var url)) return url;
        reader.Wrong(Name, text, "the page's address as the world sees it, without a path, such as https://mail-help.hoster.example");
        return null;
    }

    static List<string> ReadOrigins(SettingReader reader)
    {
        const string Name = "Web:EmbedOrigins";
        List<string> origins = [];
        foreach (var text in reader.Texts(Name))
        {
            // It stands in a header: only what a URI makes of it, never what was written.
            if (IsRoot(text, out var origin)) origins.Add(origin.GetLeftPart(UriPartial.Authority));
            else reader.Wrong(Name, text, "origins such as https://support.hoster.example, with commas between");
        }
        return origins;
    }

    static List<IPNetwork> ReadProxies(SettingReader reader)
    {
        const string Name = "Web:Proxies";
        List<IPNetwork> proxies = [];
        foreach (var text in reader.Texts(Name))
        {
            if (IPNetwork.TryParse(text, out var network)) proxies.Add(network);
            else if (IPAddress.TryParse(text, out var address)) proxies.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else reader.Wrong(Name, text, "addresses of proxies such as 127.0.0.1 or 10.0.0.0/8, with commas between");
        }
        return proxies;
    }

    static bool IsRoot(string text, out Uri url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url!) && url.Scheme is "http" or "https" && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
