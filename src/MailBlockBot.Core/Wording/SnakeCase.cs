// Names of reasons become keys of the locales.
using System.Text;

namespace MailBlockBot.Core.Wording;

/// <summary>Turns <c>LeadingDot</c> into <c>leading_dot</c>.</summary>
public static class SnakeCase
{
    public static string Of(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
