// One turn of a private conversation while it is being made: the chat as it becomes, and the words to speak in.
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal sealed class Talk(string key, PrivateChat chat, DateTimeOffset time, HosterWords hoster, TimeSpan join, DutySettings? duty) : Voice(key, time)
{
    public PrivateChat Chat { get; set; } = chat;
    public HosterWords Hoster => hoster;
    public TimeSpan Join => join;

    /// <summary>The duty desk; null where none is set up.</summary>
    public DutySettings? Duty => duty;

    public override Language Language => LanguageCodes.Read(Chat.Language) ?? Language.Russian;

    /// <summary>The next number for a reading or an alarm.</summary>
    public long Next()
    {
        Chat = Chat with { Count = Chat.Count + 1 };
        return Chat.Count;
    }

    /// <summary>The client's language at first, then that of the writer's own words, unless one was chosen.</summary>
    public void Hear(string? client, string? words)
    {
        if (Chat.LanguageChosen) return;
        var heard = words is null || Speech.IsLog(words) ? null : Speech.Of(words);
        if (heard is { } language) Chat = Chat with { Language = language.Code() };
        else if (Chat.Language is null) Chat = Chat with { Language = (LanguageCodes.Read(client) ?? (client is null ? Language.Russian : Language.English)).Code() };
    }
}
