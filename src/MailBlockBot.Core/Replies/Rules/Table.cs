// A receiver's rows under its name: the name of each row comes from here, so that it stays the same wherever the row moves.
namespace MailBlockBot.Core.Replies.Rules;

/// <summary>One receiver's or family's rows in order.</summary>
internal sealed record Table(string Receiver, ReplyRule[] Rows)
{
    /// <summary>Where the rows' wordings are documented, save those that name a source of their own.</summary>
    public string? Source { get; init; }

    /// <summary>The rows under their full names, for instance <c>Gmail.NoSuchUser</c>.</summary>
    public IEnumerable<ReplyRule> Named => Rows.Select(row => row with { Name = $"{Receiver}.{row.Name}", Source = row.Source ?? Source });
}
