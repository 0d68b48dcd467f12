// A set of fingerprints that costs little more than their own eight bytes each: what must be exact is kept in it.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Open addressing with linear steps over a table that is a power of two. Zero, the mark of an empty place, stands for itself in a field.</summary>
internal sealed class KeySet
{
    ulong[] _places = new ulong[64];
    bool _hasZero;

    public int Count { get; private set; }

    public bool Contains(ulong key) => key == 0 ? _hasZero : _places[PlaceOf(key)] == key;

    /// <summary>Adds a key; false when it was there.</summary>
    public bool Add(ulong key)
    {
        if (key == 0)
        {
            if (_hasZero) return false;
            Count++;
            return _hasZero = true;
        }
        var place = PlaceOf(key);
        if (_places[place] == key) return false;
        _places[place] = key;
        if (++Count > _places.Length / 4 * 3) Grow();
        return true;
    }

    /// <summary>Forgets all keys and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_places);
        (Count, _hasZero) = (0, false);
    }

    // A fingerprint's bits are mixed already: the low ones choose the place.
    int PlaceOf(ulong key)
    {
        var places = _places;
        var at = (int)(key & (ulong)(places.Length - 1));
        while (places[at] != key && places[at] != 0) at = at + 1 & places.Length - 1;
        return at;
    }

    void Grow()
    {
        var old = _places;
        _places = new ulong[old.Length * 2];
        foreach (var key in old)
            if (key != 0)
                _places[PlaceOf(key)] = key;
    }
}
