// Joins what one author posts into one topic: the pieces of a split paste, an album.
namespace MailBlockBot.Core.Conversations.Groups;

internal static class Gatherings
{
    const int Most = 50;

    /// <summary>The author's last text was cut by the client: what follows needs no mark of a log.</summary>
    public static bool GoesOn(GroupTalk talk, Person? by) => Of(talk, by) is { } gathering && Pieces.GoesOn(gathering.Pieces);

    public static void Take(GroupTalk talk, Person? by, Material material, bool asked)
    {
        var known = Of(talk, by);
        if (known is not null && !Pieces.Enough(known.Pieces))
        {
            Put(talk, known with { Pieces = [.. known.Pieces, material], Asked = known.Asked || asked, LastCame = talk.Time });
            return;
        }
        if (known is not null) Start(talk, known);
        else if (talk.Chat.Gatherings.Count >= Most) Start(talk, talk.Chat.Gatherings[0]);
        var gathering = new Gathering(by?.Id ?? 0, new Spot(talk.Thread, material.Message), [material], asked, talk.Time, 0);
        talk.Chat = talk.Chat with { Gatherings = [.. talk.Chat.Gatherings, gathering] };
        Arm(talk, gathering);
    }

    /// <summary>An alarm rang: it may have been quiet for long enough, or only since a moment.</summary>
    public static void Quiet(GroupTalk talk, long number)
    {
        if (talk.Chat.Gatherings.FirstOrDefault(gathering => gathering.Quiet == number) is not { } gathering) return;
        if (talk.Time < gathering.LastCame + talk.Join) Arm(talk, gathering);
        else Start(talk, gathering);
    }

    /// <summary>Somebody asks about a message: about what is being gathered or read with it, or else it is read now.</summary>
    public static void Ask(GroupTalk talk, Material material, Spot at)
    {
        if (talk.Chat.Gatherings.FirstOrDefault(gathering => gathering.Pieces.Any(piece => piece.Message == material.Message)) is { } gathering)
            Put(talk, gathering with { Asked = true });
        else if (talk.Chat.Readings.FirstOrDefault(reading => reading.At.Message == material.Message) is { } reading)
            talk.Chat = talk.Chat with { Readings = [.. talk.Chat.Readings.Select(other => other == reading ? reading with { Asked = true } : other)] };
        else Read(talk, [material], at, asked: true);
    }

    static Gathering? Of(GroupTalk talk, Person? by) =>
        talk.Chat.Gatherings.FirstOrDefault(gathering => gathering.Author == (by?.Id ?? 0) && gathering.At.Thread == talk.Thread);

    static void Put(GroupTalk talk, Gathering gathering) => talk.Chat = talk.Chat with
    {
        Gatherings = [.. talk.Chat.Gatherings.Select(other => other.Author == gathering.Author && other.At.Thread == gathering.At.Thread ? gathering : other)],
    };

    static void Arm(GroupTalk talk, Gathering gathering)
    {
        var number = talk.Next();
        Put(talk, gathering with { Quiet = number });
        talk.Do(new Effect.Wake(Alarm.Quiet, number, gathering.LastCame + talk.Join));
    }

    static void Start(GroupTalk talk, Gathering gathering)
    {
        talk.Chat = talk.Chat with { Gatherings = [.. talk.Chat.Gatherings.Where(other => other != gathering)] };
        // Any file of an album may bear the call: only now it is known whether one did.
        if (gathering.Asked || !talk.Chat.OnlyWhenCalled) Read(talk, Pieces.Join(gathering.Pieces), gathering.At, gathering.Asked);
    }

    static void Read(GroupTalk talk, IReadOnlyList<Material> materials, Spot at, bool asked)
    {
        var reading = new GroupReading(talk.Next(), at, asked, Words(materials));
        talk.Chat = talk.Chat with { Readings = [.. talk.Chat.Readings, reading] };
        talk.Do(new Effect.Read(reading.Number, materials));
    }

    // A reply or a script's name alone is short.
    static string? Words(IReadOnlyList<Material> materials) => materials is [Material.Paste { Text: { Length: < Speech.NearLimit } text }] ? text : null;
}
