// The languages that the bot speaks, and their names in settings and on the command line.
namespace MailBlockBot.Core.Wording;

/// <summary>A language of the answers.</summary>
public enum Language
{
    /// <summary>Russian, the customers' usual one.</summary>
    Russian,
    /// <summary>English.</summary>
    English,
}

/// <summary>The languages' codes.</summary>
public static class LanguageCodes
{
    /// <summary>The two-letter code of ISO 639-1: <c>ru</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Russian => "ru",
        Language.English => "en",
    };

    /// <summary>The language of a code as clients give it (<c>ru</c>, <c>ru-RU</c>, <c>EN_us</c>); null when it is neither.</summary>
    public static Language? Read(string? code)
    {
        if (code is null || code.Length < 2 || (code.Length > 2 && code[2] is not ('-' or '_')))
        {
            return null;
        }

        return code[..2].ToLowerInvariant() switch
        {
            "ru" => Language.Russian,
            "en" => Language.English,
            _ => null,
        };
    }
}
