// Addresses and the networks of neighbours they stand in, as deny lists and findings write them.
using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace MailBlockBot.Core.Requests;

/// <summary>Reads clients' addresses strictly: what a server would not take for an address in its configuration is none.</summary>
public static class Network
{
    static readonly SearchValues<char> Letters = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>The /24 of an IPv4 or the /64 of an IPv6 address, as <c>198.51.100.0/24</c>; null for what is no address.</summary>
    public static string? Of(string client) => Parse(client) is { } address ? Of(address) : null;

    /// <summary>The /24 or /64 of an address.</summary>
    public static string Of(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        var kept = bytes.Length == 4 ? 3 : 8;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    /// <summary>The address; an IPv4 one in IPv6 clothes as IPv4; null for anything but four decimal numbers or an IPv6 address without a zone.</summary>
    public static IPAddress? Parse(string client)
    {
        if (client.Length > 45 || client.AsSpan().ContainsAnyExcept(Letters)) return null;
        if (!IPAddress.TryParse(client, out var address)) return null;
        if (address.AddressFamily == AddressFamily.InterNetwork) return address.ToString() == client ? address : null;   // no 0x7f.1, no octal
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
    }

    /// <summary>Whether the address is reachable from the Internet: not loopback, private, link-local, shared (100.64/10), multicast or reserved.</summary>
    /// <remarks>RFC 6890 and the IANA special-purpose registries; documentation networks count as public, since examples are made of them.</remarks>
    public static bool IsPublic(IPAddress address)
    {
        var b = address.GetAddressBytes();
        if (b.Length == 4)
        {
            return b[0] switch
            {
                0 or 10 or 127 or >= 224 => false,
                100 => b[1] is < 64 or > 127,
                169 => b[1] != 254,
                172 => b[1] is < 16 or > 31,
                192 => b[1] != 168,
                _ => true,
            };
        }
        return (b[0] & 0xE0) == 0x20;   // 2000::/3 is all that is assigned for global unicast
    }
}
