// One row of the reply book: which wording means what, who acts, where to appeal, and a real sample that must win this row.
namespace MailBlockBot.Core.Replies;

/// <summary>A rule as data. All <paramref name="Phrases"/> must stand in the lower-cased, white-space-folded reply, and <paramref name="Code"/> in front where given.</summary>
/// <param name="Code">Reply code and/or enhanced status code that must match ("550", "5.7.606", "550 5.7.606", "5.7.x"), or null for any.</param>
/// <param name="Phrases">Lower-case phrases, every one of which must stand in the text; synonyms are parted by <c>|</c> ("mailbox full|over quota"), one of them is enough.
/// A phrase begins where a word begins (<c>*</c> in front: anywhere), and a blank at its end asks for the word's end.</param>
/// <param name="Verdict">What a reply of this wording means.</param>
/// <param name="Seen">A real sample, as the server sent it (addresses made neutral).</param>
public sealed record ReplyRule(string? Code, string[] Phrases, Verdict Verdict, string Seen)
{
    /// <summary>Lower-case phrases of which none may stand in the text.</summary>
    public string[] Without { get; init; } = [];

    /// <summary>How many words may stand between the first phrase and each other one: for a subject and its predicate in a long text; null for any.</summary>
    public int? Near { get; init; }

    /// <summary>Where the refusal can be appealed: an https link or a mailbox of the receiver's own.</summary>
    public string? Appeal { get; init; }

    /// <summary>Who can act; null leaves it to the verdict's usual one.</summary>
    public Actor? Acts { get; init; }

    /// <summary>A finer kind within the verdict: size, attachment, virus, format, policy (content_policy); ip, domain (blocklist); greylisting, volume (rate_limited).</summary>
    public string? Kind { get; init; }

    /// <summary>The list's or filter's name where the row knows it: Spamhaus, Barracuda, ...</summary>
    public string? List { get; init; }

    /// <summary>Where the wording is documented: a receiver's page, a server's source or documentation.</summary>
    public string? Source { get; init; }

    /// <summary>True for a line without a reply of its own (retries used up): the last deferral tells the verdict.</summary>
    public bool GaveUp { get; init; }

    /// <summary>The row's stable name, given by its table: receiver and number or word.</summary>
    public string Name { get; init; } = "";
}
