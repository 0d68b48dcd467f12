// One reading of the two clocks: how far the access log is off, and on which side of a request its mail arrives.
namespace MailBlockBot.Core.Requests;

/// <param name="Shift">Seconds to add to the access log's clock.</param>
/// <param name="From">The earliest arrival after a request's written time, in seconds; negative where a request is written at its end (nginx).</param>
/// <param name="To">The latest.</param>
readonly record struct WallClocks(long Shift, int From, int To)
{
    /// <summary>
    /// The same second first; then a request that is written at its start (Apache) or its end (nginx) and takes a second or two, or clocks that differ by so much.
    /// </summary>
    public static IEnumerable<WallClocks> At(long shift) =>
        [new(shift, 0, 0), new(shift, 0, 1), new(shift, -1, 0), new(shift, 1, 1), new(shift, -1, -1), new(shift, 0, 2), new(shift, -2, 0), new(shift, 2, 2), new(shift, -2, -2)];
}
