// Copies one store into another, and believes it only when both count the same.
namespace MailBlockBot.Storage.Moving;

/// <summary>Why nothing was moved, in one line.</summary>
internal sealed class MoveException(string message) : Exception(message);

internal static class Move
{
    // Few enough for pieces of files, of which each may have a megabyte.
    const int Together = 64;

    /// <returns>What was copied.</returns>
    /// <exception cref="MoveException">The target is not empty, or would not hold the same.</exception>
    public static async Task<Holdings> Run(ISource from, ITarget to, CancellationToken stop)
    {
        var before = await to.Count();
        if (before != Holdings.None) throw new MoveException($"the target is not empty: it holds {before}. Nothing was moved.");
        var expected = await from.Count();
        await foreach (var rows in from.Read().Chunk(Together).WithCancellation(stop)) await to.Write(rows);
        var found = await to.Count();
        if (found != expected) throw new MoveException($"the source holds {expected}; the target would hold {found}. Nothing was moved.");
        await to.Complete();
        return found;
    }
}
