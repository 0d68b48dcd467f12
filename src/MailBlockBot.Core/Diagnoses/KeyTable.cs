// Values by fingerprint, asked for every record of a log: one look into memory must be enough.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Open addressing with linear steps; key and value stand side by side. What is removed leaves no gap: those behind it move up.</summary>
internal sealed class KeyTable<TValue> where TValue : class
{
    Place[] _places = new Place[256];

    struct Place
    {
        public ulong Key;
        public TValue? Value;
    }

    public int Count { get; private set; }

    public TValue? Find(ulong key) => _places[PlaceOf(key)].Value;

    public void Set(ulong key, TValue value)
    {
        var at = PlaceOf(key);
        var isNew = _places[at].Value is null;
        _places[at] = new Place { Key = key, Value = value };
        if (isNew && ++Count > _places.Length / 2) Grow();
    }

    /// <summary>Takes a value out; null when there is none.</summary>
    public TValue? Remove(ulong key)
    {
        var places = _places;
        var gap = PlaceOf(key);
        var value = places[gap].Value;
        if (value is null) return null;
        Count--;
        var last = places.Length - 1;
        for (var next = gap + 1 & last; places[next].Value is not null; next = next + 1 & last)
        {
            // It may move up only as far as its own place: the one that its key asks for.
            if ((next - Home(places[next].Key) & last) < (next - gap & last)) continue;
            places[gap] = places[next];
            gap = next;
        }
        places[gap] = default;
        return value;
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_places);
        Count = 0;
    }

    /// <summary>All keys, in an order that depends on what was done to the table alone.</summary>
    public ulong[] Keys()
    {
        var keys = new ulong[Count];
        var count = 0;
        foreach (var place in _places)
            if (place.Value is not null)
                keys[count++] = place.Key;
        return keys;
    }

    // A fingerprint's bits are mixed already: the low ones choose the place.
    int Home(ulong key) => (int)(key & (ulong)(_places.Length - 1));

    int PlaceOf(ulong key)
    {
        var places = _places;
        var at = Home(key);
        while (places[at].Value is not null && places[at].Key != key) at = at + 1 & places.Length - 1;
        return at;
    }

    void Grow()
    {
        var old = _places;
        _places = new Place[old.Length * 2];
        foreach (var place in old)
            if (place.Value is not null)
                _places[PlaceOf(place.Key)] = place;
    }
}
