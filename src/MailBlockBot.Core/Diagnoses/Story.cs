// What most likely happened on the customer's site.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>A story that explains the failures.</summary>
public enum Story
{
    /// <summary>The customer's base holds addresses that no longer exist.</summary>
    StaleAddresses,
    /// <summary>A form on the site is used by robots.</summary>
    OpenForm,
    /// <summary>The site was broken into and a planted script sends.</summary>
    HackedScript,
    /// <summary>A scheduled task sends.</summary>
    CronJob,
    /// <summary>A mailbox's password is used by strangers.</summary>
    StolenMailbox,
    /// <summary>The sender names a public mail service or a domain that is not the site's.</summary>
    ForgedFrom,
    /// <summary>The shared server's address is listed.</summary>
    ListedServer,
    /// <summary>Too few failures for a story: one letter was refused.</summary>
    SingleLetter,
}

/// <summary>One story with its weight and the reasons for it.</summary>
/// <param name="Story">Which.</param>
/// <param name="Weight">0 to 1; the weights of a diagnosis sum to 1.</param>
/// <param name="Because">Why, as facts that the locale puts into words.</param>
public sealed record StoryWeight(Story Story, double Weight, IReadOnlyList<Because> Because);

/// <summary>One reason: a key under <c>story.because.*</c> and the values that fill it.</summary>
/// <param name="Key">The locale key's last part, in snake case, for instance <c>script_hacked</c>.</param>
/// <param name="Values">Placeholders by name; <c>count</c> picks the plural form.</param>
public sealed record Because(string Key, IReadOnlyDictionary<string, object> Values);

/// <summary>The stories' names in JSON and locales.</summary>
public static class StoryNames
{
    /// <summary>The story's name in snake case.</summary>
    public static string Name(this Story story) => story switch
    {
        Story.StaleAddresses => "stale_addresses",
        Story.OpenForm => "open_form",
        Story.HackedScript => "hacked_script",
        Story.CronJob => "cron_job",
        Story.StolenMailbox => "stolen_mailbox",
        Story.ForgedFrom => "forged_from",
        Story.ListedServer => "listed_server",
        Story.SingleLetter => "single_letter",
    };
}
