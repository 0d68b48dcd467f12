// The reasons of a story, from facts to sentences.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Core.Wording;

/// <summary>Words for <see cref="Because"/>.</summary>
internal static class BecauseWords
{
    /// <summary>
    /// The sentence of one reason. Besides its own values each text may use <c>span</c> (its minutes in words); what has no <c>count</c> is counted by its
    /// <c>hits</c>. A reason about a product that is not named has a plain form.
    /// </summary>
    public static Phrase Say(Telling telling, Because because)
    {
        var values = because.Values.ToDictionary(pair => pair.Key, pair => Value(telling, pair.Value));
        if (!values.ContainsKey("count") && values.TryGetValue("hits", out var hits))
        {
            values["count"] = hits;
        }

        if (values.TryGetValue("minutes", out var minutes))
        {
            values["span"] = telling.Say("answer.minutes", ("count", minutes));
        }

        if (values.GetValueOrDefault("product") is string { Length: > 0 } product)
        {
            values["product"] = OriginParagraph.Product(telling.Locale, product);
        }

        var plain = because.Key == "script_known" && values.GetValueOrDefault("product") is null or "";
        return telling.Locale.Say(plain ? "story.because.script_known_plain" : $"story.because.{because.Key}", values);
    }

    static object Value(Telling telling, object value) => ValueWords.Plain(value) is string text ? telling.Outside(text) : value;
}
