// Values by fingerprint.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Key and value stand side by side.</summary>
internal sealed class KeyTable<TValue> where TValue : class
{
    readonly KeyPlaces<Place> _places = new();

    readonly struct Place(ulong key, TValue value) : IKeyPlace
    {
        public ulong Key => key;
        public TValue? Value => value;
        public bool IsTaken => value is not null;
    }

    public int Count => _places.Count;

    public TValue? Find(ulong key) => _places.Find(key).Value;

    public void Set(ulong key, TValue value) => _places.Set(new Place(key, value));

    /// <summary>Takes a value out; null when there is none.</summary>
    public TValue? Remove(ulong key) => _places.Remove(key).Value;

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear() => _places.Clear();

    /// <summary>All keys, in an order that depends on what was done to the table alone.</summary>
    public ulong[] Keys() => _places.Keys();
}
