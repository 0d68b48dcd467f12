// Small numbers by fingerprint.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>The number that was set for each key: a place in a list.</summary>
internal sealed class KeyNumbers
{
    readonly KeyPlaces<Place> _places = new();

    // Zero marks an empty place, so a number is kept as the next one.
    readonly struct Place(ulong key, int number) : IKeyPlace
    {
        readonly int _next = number + 1;

        public ulong Key => key;
        public int Number => _next - 1;
        public bool IsTaken => _next != 0;
    }

    public int Count => _places.Count;

    public bool TryFind(ulong key, out int number)
    {
        ref readonly var place = ref _places.Find(key);
        number = place.Number;
        return place.IsTaken;
    }

    /// <param name="key">The key.</param>
    /// <param name="number">Any number but -1.</param>
    public void Set(ulong key, int number) => _places.Set(new Place(key, number));
}
