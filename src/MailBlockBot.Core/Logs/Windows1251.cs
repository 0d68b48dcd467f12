// Windows-1251, the Cyrillic code page in which Russian desktops save text: a table, since .NET brings this page only in a package with dozens of others.
namespace MailBlockBot.Core.Logs;

/// <summary>The upper half as the Unicode Consortium's CP1251.TXT gives it.</summary>
internal static class Windows1251
{
    const string Upper =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

    public static char ToChar(byte b) => b switch
    {
        < 0x80 => (char)b,
        < 0xC0 => Upper[b - 0x80],
        _ => (char)('А' + b - 0xC0),
    };
}
