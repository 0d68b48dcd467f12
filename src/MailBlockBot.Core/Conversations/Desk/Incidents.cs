// Three customers within a day who share an address, a campaign, a visitor or a server: one alert that gathers their cases.
using System.Globalization;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Core.Conversations.Desk;

internal static class Incidents
{
    const int Enough = 3;
    static readonly TimeSpan Window = TimeSpan.FromDays(1);

    public static void Add(DeskTalk talk, CaseMark mark)
    {
        talk.Desk = talk.Desk with
        {
            Marks = [.. talk.Desk.Marks.Where(seen => seen.Time > talk.Time - Window && seen.Mark.Number != mark.Number).TakeLast(DutyDesk.MostMarks - 1), new Seen(mark, talk.Time)],
        };
        foreach (var (kind, shared) in Shared(mark))
        {
            if (talk.Desk.Incidents.FirstOrDefault(incident => incident.Kind == kind && incident.Shared == shared) is { } known)
            {
                Join(talk, known, mark);
                return;
            }
            List<CaseMark> alike = [.. talk.Desk.Marks.Select(seen => seen.Mark).Where(other => Shared(other).Contains((kind, shared)))];
            if (alike.DistinctBy(other => other.Chat).Count() < Enough) continue;
            Begin(talk, kind, shared, alike);
            return;
        }
    }

    /// <summary>It is over: everybody in it is told.</summary>
    public static void Close(DeskTalk talk, long number)
    {
        if (talk.Desk.Incidents.FirstOrDefault(incident => incident.Number == number) is not { } over) return;
        talk.Desk = talk.Desk with { Incidents = [.. talk.Desk.Incidents.Where(incident => incident.Number != number)] };
        foreach (var one in Everybody(over))
            talk.Do(new Effect.Post(one.Chat, new Incoming.Told(talk.Time, one.Number, News.Over, null, null, 0, false)));
        talk.Do(new Effect.Edit(Slot(over), Write(over, talk.Locale, closed: true), []));
    }

    public static Message Write(Incident incident, Locale locale, bool closed)
    {
        var lines = incident.Cases.Select(mark => locale.Say("desk.item", ("item", CardWriter.Title(mark, locale))));
        var state = closed ? locale.Say("desk.incident.over") : locale.Say("desk.incident.told", ("count", Everybody(incident).Count()));
        return new Message(
        [
            new Block.Headline(locale.Say($"desk.incident.{SnakeCase.Of(incident.Kind.ToString())}", ("shared", new Piece.Code(incident.Shared)))),
            new Block.Paragraph(Phrases.Join("\n", lines)),
            new Block.Paragraph(state),
        ]);
    }

    // Most telling first, so that one case begins or joins one incident only.
    static IEnumerable<(IncidentKind Kind, string Shared)> Shared(CaseMark mark) =>
    [
        .. mark.Listed.Select(address => (IncidentKind.Address, address)),
        .. mark.Standing is "hacked" or "suspicious" && mark.Origin?.Script is { } script ? (IEnumerable<(IncidentKind, string)>)[(IncidentKind.Campaign, Pattern(script))] : [],
        .. mark.Subject is { } subject ? (IEnumerable<(IncidentKind, string)>)[(IncidentKind.Subject, subject)] : [],
        .. mark.Clients.Select(client => (IncidentKind.Client, client)),
        .. mark.Server is { } server ? (IEnumerable<(IncidentKind, string)>)[(IncidentKind.Server, server)] : [],
    ];

    /// <summary>Names that differ only in their digits belong to one campaign: 12435.php and 90211.php are both #.php.</summary>
    public static string Pattern(string script)
    {
        var pattern = new System.Text.StringBuilder();
        foreach (var letter in script)
        {
            if (!char.IsAsciiDigit(letter)) pattern.Append(letter);
            else if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
        }
        return pattern.ToString();
    }

    static void Begin(DeskTalk talk, IncidentKind kind, string shared, IReadOnlyList<CaseMark> cases)
    {
        var number = talk.Desk.IncidentCount + 1;
        var incident = Gather(new Incident(number, kind, shared, talk.Time, []) { Untold = talk.Muted }, cases);
        talk.Desk = talk.Desk with { IncidentCount = number, Incidents = [.. talk.Desk.Incidents, incident] };
        if (!incident.Untold) talk.Do(new Effect.Say(Slot(incident), Write(incident, talk.Locale, closed: false), Buttons(talk, incident)));
    }

    static void Join(DeskTalk talk, Incident known, CaseMark mark)
    {
        var joined = Gather(known with { Earlier = [.. known.Earlier.Where(other => other.Number != mark.Number)] }, [.. known.Cases.Where(other => other.Number != mark.Number), mark]);
        Put(talk, joined);
        // A message that was never sent would be sent now.
        if (!joined.Untold) talk.Do(new Effect.Edit(Slot(joined), Write(joined, talk.Locale, closed: false), Buttons(talk, joined)));
        else if (!talk.Muted) Tell(talk, joined);
    }

    /// <summary>The silence is over: what began meanwhile is told.</summary>
    public static void TellMissed(DeskTalk talk)
    {
        foreach (var incident in talk.Desk.Incidents.Where(incident => incident.Untold)) Tell(talk, incident);
    }

    static void Tell(DeskTalk talk, Incident incident)
    {
        Put(talk, incident with { Untold = false });
        talk.Do(new Effect.Say(Slot(incident), Write(incident, talk.Locale, closed: false), Buttons(talk, incident)));
    }

    static void Put(DeskTalk talk, Incident incident)
    {
        talk.Desk = talk.Desk with { Incidents = [.. talk.Desk.Incidents.Select(other => other.Number == incident.Number ? incident : other)] };
    }

    static Incident Gather(Incident incident, IReadOnlyList<CaseMark> cases) => incident with
    {
        Cases = [.. cases.TakeLast(Incident.MostCases)],
        Earlier = [.. incident.Earlier.Concat(cases.SkipLast(Incident.MostCases).Select(Who)).TakeLast(Incident.MostEarlier)],
    };

    static IEnumerable<Affected> Everybody(Incident incident) => incident.Earlier.Concat(incident.Cases.Select(Who)).DistinctBy(one => one.Chat);

    static Affected Who(CaseMark mark) => new(mark.Chat, mark.Number);

    static IReadOnlyList<IReadOnlyList<Button>> Buttons(DeskTalk talk, Incident incident) =>
        [[talk.Press("desk.button.over", $"i:{incident.Number.ToString(CultureInfo.InvariantCulture)}")]];

    static string Slot(Incident incident) => $"incident:{incident.Number}";
}
