// Numbers for names that come as bytes: nothing is allocated for a name that was seen before.
using System.Diagnostics.CodeAnalysis;

namespace MailBlockBot.Core.Requests;

/// <summary>Gives each distinct run of bytes a number, 0, 1, 2, ..., up to a most.</summary>
sealed class Intern(int most)
{
    readonly Dictionary<byte[], int> numbers = new(new Bytes());
    readonly List<byte[]> names = [];

    public int Count => names.Count;
    public ReadOnlySpan<byte> this[int number] => names[number];

    /// <summary>The name's number; -1 when it is new and there is no room left.</summary>
    public int Number(ReadOnlySpan<byte> name)
    {
        var bySpan = numbers.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (bySpan.TryGetValue(name, out var number)) return number;
        if (names.Count == most) return -1;
        names.Add(name.ToArray());
        numbers.Add(names[^1], names.Count - 1);
        return names.Count - 1;
    }

    /// <summary>Compares by content; the hash is seeded anew in each process, so a log cannot be made to collide.</summary>
    sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);
        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());
        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
