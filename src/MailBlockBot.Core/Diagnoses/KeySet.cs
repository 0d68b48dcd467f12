// A set of fingerprints that costs little more than their own eight bytes each: what must be exact is kept in it.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Fingerprints, each once.</summary>
internal sealed class KeySet
{
    readonly KeyPlaces<Place> _places = new();

    // Zero marks an empty place; the fingerprint zero passes for the highest one, which is as likely as any two to be the same.
    readonly struct Place(ulong key) : IKeyPlace
    {
        public ulong Key => key;
        public bool IsTaken => key != 0;
    }

    public int Count => _places.Count;

    public bool Contains(ulong key) => _places.Find(Marked(key)).IsTaken;

    /// <summary>Adds a key; false when it was there.</summary>
    public bool Add(ulong key) => _places.Set(new Place(Marked(key)));

    /// <summary>Forgets all keys and keeps the room.</summary>
    public void Clear() => _places.Clear();

    static ulong Marked(ulong key) => key == 0 ? ulong.MaxValue : key;
}
