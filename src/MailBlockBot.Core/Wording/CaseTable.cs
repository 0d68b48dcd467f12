// A diagnosis as tables, for an engineer who looks for one thing in it: nothing is told, everything can be put in order and searched.
namespace MailBlockBot.Core.Wording;

/// <summary>One table.</summary>
/// <param name="Id">Its name in addresses and markup: <c>causes</c>, <c>origins</c>, <c>receivers</c>, <c>hours</c>, <c>appeals</c>.</param>
/// <param name="Title">What it is a table of.</param>
/// <param name="Note">What must be known to read it rightly; null when there is nothing.</param>
/// <param name="Columns">At least two; the first one names the row.</param>
/// <param name="Rows">Each with a cell for every column; none where the log has nothing of the kind.</param>
public sealed record CaseTable(string Id, string Title, Phrase? Note, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Title">What stands in it.</param>
/// <param name="Number">Its cells are numbers: the greatest is the one to see first.</param>
public sealed record TableColumn(string Title, bool Number);

/// <summary>A cell.</summary>
/// <param name="Text">What it says. Nothing in it is markup; recipients are masked.</param>
/// <param name="Order">The number it is put in order by; null for its text.</param>
public sealed record TableCell(Phrase Text, double? Order = null)
{
    /// <summary>Trusted https links that stand below the text.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
