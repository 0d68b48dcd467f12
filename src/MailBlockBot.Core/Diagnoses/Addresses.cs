// Mail addresses as bytes: their domains, and their text in a form that is safe to keep.
using System.Text;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>Small readers of addresses.</summary>
internal static class Addresses
{
    /// <summary>RFC 5321, 4.5.3.1: 64 for the local part, 255 for the domain, one for the at sign.</summary>
    public const int Longest = 320;

    public static ReadOnlySpan<byte> Domain(ReadOnlySpan<byte> address)
    {
        var at = address.LastIndexOf((byte)'@');
        return at < 0 ? default : address[(at + 1)..].TrimEnd((byte)'>');
    }

    /// <summary>The address as text, bounded and without control characters.</summary>
    public static string Text(ReadOnlySpan<byte> bytes, int longest = Longest)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, longest)]);
        return text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 ? text : string.Concat(text.Select(c => c < ' ' ? ' ' : c));
    }
}
