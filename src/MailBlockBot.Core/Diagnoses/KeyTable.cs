// Values by fingerprint.
using System.Runtime.CompilerServices;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>A key and its value, side by side. Not generic: the code of a table over one type of place is its own, with every look written out in it.</summary>
internal readonly struct ValuePlace(ulong key, object value) : IKeyPlace
{
    public ulong Key => key;
    public object? Value => value;
    public bool IsTaken => value is not null;
}

/// <summary>What was set last for each key.</summary>
internal sealed class KeyTable<TValue> where TValue : class
{
    readonly KeyPlaces<ValuePlace> _places = new();

    public int Count => _places.Count;

    public TValue? Find(ulong key) => Own(_places.Find(key));

    public void Set(ulong key, TValue value) => _places.Set(new ValuePlace(key, value));

    /// <summary>Takes a value out; null when there is none.</summary>
    public TValue? Remove(ulong key) => Own(_places.Remove(key));

    /// <summary>Forgets all and keeps the room.</summary>
    public void Clear() => _places.Clear();

    /// <summary>All keys, in an order that depends on what was done to the table alone.</summary>
    public ulong[] Keys() => _places.Keys();

    // Nothing else is ever set: a cast that is asked for every record need not ask.
    static TValue? Own(in ValuePlace place) => Unsafe.As<TValue>(place.Value);
}
