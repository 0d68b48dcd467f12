// A page that was requested at the moments when mail was sent.
namespace MailBlockBot.Core.Requests;

/// <summary>One page whose requests stand at the sending times more often than chance gives.</summary>
/// <param name="Method">GET, POST, ...</param>
/// <param name="Host">The virtual host; null where the access log names none.</param>
/// <param name="Path">The path with its query cut to what tells pages apart, at most 200 characters.</param>
/// <param name="Hits">All requests to it.</param>
/// <param name="Matched">Those that stand at a sending time.</param>
/// <param name="Clients">The clients' addresses, most requests first, at most 50.</param>
/// <param name="Networks">The /24 (IPv4) or /64 (IPv6) that hold the clients, most requests first, at most 50.</param>
/// <param name="Script">The script whose mails it matches best; null when no script is known.</param>
/// <param name="Uid">That script's uid.</param>
/// <param name="LooksLikeShell">A .php below uploads/, cache/, .well-known/, wp-includes/css and the like.</param>
public sealed record RequestFinding(
    string Method, string? Host, string Path, long Hits, long Matched, IReadOnlyList<string> Clients, IReadOnlyList<string> Networks,
    string? Script, int? Uid, bool LooksLikeShell)
{
    /// <summary>Those of the clients that came often at sending times, most requests first: robots, hardly ever visitors.</summary>
    public IReadOnlyList<string> Frequent { get; init; } = [];
}
