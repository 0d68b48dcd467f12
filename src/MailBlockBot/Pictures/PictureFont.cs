// A bare container has no font, or none with Cyrillic letters: empty boxes are worse than no picture.
using SkiaSharp;

namespace MailBlockBot.Pictures;

/// <summary>Finds an installed font in which a text can be read.</summary>
internal static class PictureFont
{
    // Plain faces that are legible when small, and the packages they come in: fonts-dejavu-core, fonts-liberation, fonts-noto-core, fonts-roboto.
    static readonly string[] Favourites = ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Roboto", "Arial", "Segoe UI", "Helvetica"];

    /// <summary>The family's name; null when no installed font has all letters of the text.</summary>
    public static string? Find(string text)
    {
        var installed = SKFontManager.Default.FontFamilies.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Favourites.Where(installed.Contains).Concat(installed.Order(StringComparer.Ordinal)).FirstOrDefault(family => Has(family, text));
    }

    static bool Has(string family, string text)
    {
        using var face = SKTypeface.FromFamilyName(family);
        return face is not null && text.Where(letter => !char.IsWhiteSpace(letter)).All(letter => face.ContainsGlyph(letter));
    }
}
