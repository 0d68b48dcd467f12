// One turn of a conversation while it is being made: the chat as it becomes, the effects so far, and the words to speak in.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal sealed class Talk(string key, PrivateChat chat, DateTimeOffset time, HosterWords hoster, TimeSpan join)
{
    readonly List<Effect> _effects = [];

    public PrivateChat Chat { get; set; } = chat;
    public string Key => key;
    public DateTimeOffset Time => time;
    public HosterWords Hoster => hoster;
    public TimeSpan Join => join;
    public IReadOnlyList<Effect> Effects => _effects;
    public Language Language => LanguageCodes.Read(Chat.Language) ?? Language.Russian;
    public Locale Locale => Locale.Of(Language);

    public void Do(Effect effect) => _effects.Add(effect);

    public void Say(string key, params (string Name, object Value)[] values) => Say([], key, values);

    public void Say(IReadOnlyList<IReadOnlyList<Button>> buttons, string key, params (string Name, object Value)[] values) =>
        Do(new Effect.Say(null, Message(key, values), buttons));

    public Message Message(string key, params (string Name, object Value)[] values) => new([new Block.Paragraph(Locale.Say(key, values))]);

    public Button.Press Press(string key, string id) => new(Locale.Text(key), id);

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
