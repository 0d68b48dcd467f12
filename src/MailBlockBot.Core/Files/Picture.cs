// A picture as data: what is drawn is settled here, how it is drawn is the host's matter.
namespace MailBlockBot.Core.Files;

/// <summary>Stacked bars. Every word of it is in the reader's language already.</summary>
/// <param name="Name">A plain file name, the same on every system.</param>
/// <param name="Title">One line.</param>
/// <param name="Labels">One a bar, of one or two lines; an empty one leaves its bar without.</param>
/// <param name="Series">From the bottom of the stack to its top, each with one value a bar.</param>
public sealed record Picture(string Name, string Title, IReadOnlyList<string> Labels, IReadOnlyList<PictureSeries> Series);

/// <summary>What one colour stands for.</summary>
/// <param name="Label">Its line in the legend.</param>
/// <param name="Values">One a bar.</param>
public sealed record PictureSeries(string Label, IReadOnlyList<long> Values);
