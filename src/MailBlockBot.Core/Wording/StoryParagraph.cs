// The likely story and the reasons that speak for it.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the paragraph about the story.</summary>
internal static class StoryParagraph
{
    const int MostReasons = 4;

    // The paragraph about the origin has said these already, and the closing asks for the missing log.
    static readonly string[] SaidElsewhere =
        ["script_known", "script_form", "script_name_empty", "no_access_log", "cron_user", "shared_server", "few_failures"];

    public static IEnumerable<Block> Write(Telling telling)
    {
        if (telling.Top is not { } top)
        {
            yield break;
        }

        var reasons = top.Because.Where(because => !IsSaidElsewhere(telling, because)).Take(MostReasons).Select(because => BecauseWords.Say(telling, because));
        var story = $"story.{top.Story.Name()}";
        var title = telling.Say($"{story}.title");
        yield return new Block.Paragraph(Phrases.Join(" ",
        [
            top.Story == Story.SingleLetter ? telling.Say("story.calm")
                : telling.IsLikely ? telling.Say("story.likely", ("title", title)) : telling.Say("story.maybe", ("title", title)),
            telling.Say($"{story}.meaning"),
            .. reasons,
        ]));
    }

    static bool IsSaidElsewhere(Telling telling, Because because) => because.Key switch
    {
        "burst" => telling.IsMassMailing,
        // Without known clients there is nothing to add to the login that the origin has named.
        "login_used" => telling.Top!.Because.Any(other => other.Key == "many_clients") || because.Values.GetValueOrDefault("count") is 0 or 0L,
        // A planted script may stand behind busier ones: then nothing has accused it yet, and its name is new to the reader.
        "script_hacked" or "evaluated" => !because.Values.TryGetValue("script", out var script)
            || OriginParagraph.Told(telling).FirstOrDefault()?.Origin.Script == ValueWords.Plain(script) as string,
        var key => SaidElsewhere.Contains(key),
    };
}
