// Numbers for names that come as bytes: nothing is allocated for a name that was seen before.
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Core.Requests;

/// <summary>Gives each distinct run of bytes a number, 0, 1, 2, ..., up to a most. Names are told apart by 64 bits (<see cref="Fingerprint"/>).</summary>
sealed class Intern(int most)
{
    // .NET draws a seed for each process: a log cannot be made to collide.
    static readonly ulong Seed = (uint)HashCode.Combine(0);

    readonly Dictionary<ulong, int> numbers = [];
    readonly List<byte[]> names = [];

    public int Count => names.Count;
    public ReadOnlySpan<byte> this[int number] => names[number];

    /// <summary>The name's number; -1 when it is new and there is no room left.</summary>
    public int Number(ReadOnlySpan<byte> name)
    {
        var key = Fingerprint.Of(name, Seed);
        if (numbers.TryGetValue(key, out var number)) return number;
        if (names.Count == most) return -1;
        names.Add(name.ToArray());
        numbers.Add(key, names.Count - 1);
        return names.Count - 1;
    }
}
