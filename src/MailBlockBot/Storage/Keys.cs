// Keys as a database takes them: a log may hold NUL and halves of letters, which no store writes.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot.Storage;

internal static class Keys
{
    public static IReadOnlyList<string> Of(Case of) => [.. CaseKeys.Of(of).Select(Clean).Distinct()];

    public static string Clean(string key)
    {
        var text = key.Replace('\0', '\ufffd');
        return text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
    }
}
