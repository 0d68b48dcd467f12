// What every turn of a conversation needs, whatever kind of chat it is: words in a language, and the effects gathered so far.
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations;

internal abstract class Voice(string key, DateTimeOffset time)
{
    readonly List<Effect> _effects = [];

    public string Key => key;
    public DateTimeOffset Time => time;
    public IReadOnlyList<Effect> Effects => _effects;
    public abstract Language Language { get; }
    public Locale Locale => Locale.Of(Language);

    public void Do(Effect effect) => _effects.Add(effect);

    public void Say(string key, params (string Name, object Value)[] values) => Say([], key, values);

    public void Say(IReadOnlyList<IReadOnlyList<Button>> buttons, string key, params (string Name, object Value)[] values) =>
        Do(new Effect.Say(null, Message(key, values), buttons));

    public Message Message(string key, params (string Name, object Value)[] values) => new([new Block.Paragraph(Locale.Say(key, values))]);

    public Button.Press Press(string key, string id) => new(Locale.Text(key), id);
}
