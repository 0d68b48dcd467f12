// What the reply book says of one reply: the verdict, and the row that decided.
namespace MailBlockBot.Core.Replies;

/// <summary>Who can do something about a refusal.</summary>
public enum Actor
{
    /// <summary>The site's owner.</summary>
    Customer,
    /// <summary>The hoster: it is about the shared server or its address.</summary>
    Hoster,
    /// <summary>Only the receiving side.</summary>
    Receiver,
}

/// <summary>The outcome of judging one reply.</summary>
/// <param name="Verdict">What the reply means.</param>
/// <param name="Row">The row that decided; null when none did.</param>
/// <param name="Rule">The row's stable name for people and for <c>classify</c>, for instance <c>Gmail.NoSuchUser</c>; <c>words</c> where no row decided and the words alone told enough, <c>none</c> where they did not.</param>
/// <param name="Temporary">The reply is a 4xx, or is worded as a deferral.</param>
public sealed record Judgement(Verdict Verdict, ReplyRule? Row, string Rule, bool Temporary)
{
    /// <summary>The finer kind within the verdict, where the row knows it: see <see cref="ReplyRule.Kind"/>.</summary>
    public string? Kind => Row?.Kind;

    /// <summary>No row decided: the words alone told enough.</summary>
    public bool Guessed => Row is null && Rule == ByWords;

    /// <summary>What <see cref="Rule"/> says of a guess.</summary>
    internal const string ByWords = "words";

    /// <summary>The line carries no reply of its own (retry timeout exceeded, all hosts have been failing): the last deferral tells the verdict.</summary>
    public bool GaveUp => Row?.GaveUp ?? false;
}
