// Places by fingerprint, asked for every record of a log: one look into memory must be enough.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>What stands at one place of a table.</summary>
internal interface IKeyPlace
{
    /// <summary>A fingerprint: its bits are mixed already.</summary>
    ulong Key { get; }

    /// <summary>False for a place that nobody wrote to.</summary>
    bool IsTaken { get; }
}

/// <summary>Open addressing with linear steps, in pages. What is removed leaves no gap: those behind it move up.</summary>
/// <remarks>
/// One table that is doubled again and again is an array of megabytes at last. Such an array is made anew at every doubling and freed by collections of the
/// whole heap alone, for which every thread has to wait. A page is as small as other objects and grows when it is full itself.
/// </remarks>
internal sealed class KeyPlaces<TPlace> where TPlace : struct, IKeyPlace
{
    const int PageBits = 8;
    const int Pages = 1 << PageBits;
    const int Smallest = 16;
    // What is asked for all the time is no larger: it stays in one page, where the processor finds it.
    const int MostOnOnePage = 2048;

    Page[] _pages = [new(Smallest)];

    struct Page(int size)
    {
        public TPlace[] Places = new TPlace[size];
        public int Count;
    }

    public int Count { get; private set; }

    /// <summary>The place of a key; one that is not taken where the table has it not.</summary>
    public ref readonly TPlace Find(ulong key)
    {
        var places = _pages[PageOf(key)].Places;
        return ref places[PlaceOf(places, key)];
    }

    /// <summary>Writes down what stands for its key; true when the key is new.</summary>
    public bool Set(in TPlace place)
    {
        ref var page = ref _pages[PageOf(place.Key)];
        ref var taken = ref page.Places[PlaceOf(page.Places, place.Key)];
        var isNew = !taken.IsTaken;
        taken = place;
        if (!isNew) return false;
        Count++;
        if (++page.Count * 4 > page.Places.Length * 3) Grow(ref page);
        return true;
    }

    /// <summary>Frees the place of a key, and tells what stood there.</summary>
    public TPlace Remove(ulong key)
    {
        ref var page = ref _pages[PageOf(key)];
        var places = page.Places;
        var gap = PlaceOf(places, key);
        var removed = places[gap];
        if (!removed.IsTaken) return removed;
        Count--;
        page.Count--;
        var last = places.Length - 1;
        for (var next = gap + 1 & last; places[next].IsTaken; next = next + 1 & last)
        {
            // It may move up only as far as its own place: the one that its key asks for.
            if ((next - Home(places, places[next].Key) & last) < (next - gap & last)) continue;
            places[gap] = places[next];
            gap = next;
        }
        places[gap] = default;
        return removed;
    }

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear()
    {
        foreach (ref var page in _pages.AsSpan())
        {
            Array.Clear(page.Places);
            page.Count = 0;
        }
        Count = 0;
    }

    /// <summary>All keys, in an order that depends on what was done to the table alone.</summary>
    public ulong[] Keys()
    {
        var keys = new ulong[Count];
        var count = 0;
        foreach (var page in _pages)
            foreach (ref readonly var place in page.Places.AsSpan())
                if (place.IsTaken)
                    keys[count++] = place.Key;
        return keys;
    }

    // The high bits choose the page, the low ones the place on it.
    int PageOf(ulong key) => (int)(key >> 64 - PageBits) & _pages.Length - 1;

    static int Home(TPlace[] places, ulong key) => (int)key & places.Length - 1;

    static int PlaceOf(TPlace[] places, ulong key)
    {
        var at = Home(places, key);
        while (places[at].IsTaken && places[at].Key != key) at = at + 1 & places.Length - 1;
        return at;
    }

    void Grow(ref Page page)
    {
        var old = page.Places;
        if (_pages.Length < Pages && Count > MostOnOnePage)
        {
            _pages = new Page[Pages];
            foreach (ref var empty in _pages.AsSpan()) empty = new(Smallest);
            Count = 0;
            foreach (ref readonly var place in old.AsSpan())
                if (place.IsTaken)
                    Set(place);
            return;
        }
        page.Places = new TPlace[old.Length * 2];
        foreach (ref readonly var place in old.AsSpan())
            if (place.IsTaken)
                page.Places[PlaceOf(page.Places, place.Key)] = place;
    }
}
