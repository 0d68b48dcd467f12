// Tells of a named page what a person needs: how often, from whom, for which script.
namespace MailBlockBot.Core.Requests;

static class Finding
{
    const int MostNamed = 50;
    // A visitor sends a form once, or once more by mistake; whoever does so five times while mail leaves is a robot, or the owner at work.
    const int Often = 5;

    public static RequestFinding Of(RequestLog requests, Named named, Func<int, (string? Script, int? Uid)> origins)
    {
        var page = named.Page.Page;
        long matched = 0;
        var clients = new Dictionary<int, long>();
        foreach (var hit in page.Hits)
        {
            if (!named.Sender.Sent(hit.Second, named.WallClocks)) continue;
            matched++;
            clients[hit.Client] = clients.GetValueOrDefault(hit.Client) + 1;
        }
        if (page.Hits.Count < page.Count) matched = (long)Math.Round(matched * (double)page.Count / page.Hits.Count);   // a sample was kept

        var known = clients.Select(c => (Name: requests.Client(c.Key), Hits: c.Value)).Where(c => c.Name.Length > 0).ToList();
        var networks = known.Select(c => (Name: Network.Of(c.Name), c.Hits)).Where(n => n.Name is not null)
            .GroupBy(n => n.Name!, (name, of) => (Name: name, Hits: of.Sum(n => n.Hits)));
        var (script, uid) = origins(named.Sender.Origin);
        return new(page.Method, page.Host, page.Path, page.Count, matched, Most(known), Most(networks), script, uid, ShellPath.LooksLikeShell(page.Path))
        {
            Frequent = Most(known.Where(client => client.Hits >= Often)),
        };
    }

    static List<string> Most(IEnumerable<(string Name, long Hits)> all) =>
        [.. all.OrderByDescending(c => c.Hits).ThenBy(c => c.Name, StringComparer.Ordinal).Take(MostNamed).Select(c => c.Name)];
}
