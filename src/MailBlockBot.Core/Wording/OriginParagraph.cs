// Where the mail came from: script and what it is, cron, a mailbox's login, a local program; and the site, where the log names its directory.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Core.Wording;

/// <summary>Writes the paragraph about the origins: the first in full, two more in short.</summary>
internal static class OriginParagraph
{
    // As many clients as OriginShare keeps.
    const int MostClients = 20;

    public static IEnumerable<Block> Write(Telling telling)
    {
        var origins = Told(telling).Take(3).ToList();
        if (origins.Count == 0)
        {
            yield break;
        }

        var sentences = new List<Phrase> { telling.Say("answer.origin"), First(telling, origins[0]) };
        sentences.AddRange(About(telling, origins[0]));
        if (origins.Count > 1)
        {
            sentences.Add(telling.Say("answer.origin_more", ("origins", Phrases.Join("; ", origins.Skip(1).Select(origin => Short(telling, origin))))));
        }

        yield return new Block.Paragraph(Phrases.Join(" ", sentences));
    }

    /// <summary>The origins worth telling, the first of them in full. Where nothing failed for good (a limit, a queue), those of what was sent are the ones to know.</summary>
    public static IEnumerable<OriginShare> Told(Telling telling) =>
        telling.Diagnosis.Origins.Where(origin => telling.HasFailures ? origin.Failed > 0 : origin.Messages > 0);

    /// <summary>What a script is, in two or three words: "почтовый модуль «1С-Битрикс»".</summary>
    public static Phrase ScriptIs(Locale locale, ScriptJudgement? judgement) => judgement switch
    {
        null => locale.Say("script.is.unknown"),
        { Reason: StandingReason.CommandLineCode } => locale.Say("script.is.command_line"),
        { Standing: Standing.Known, Product: { } product } => locale.Say("script.is.product", ("product", Product(locale, product))),
        _ => locale.Say($"script.is.{judgement.Standing.Name()}"),
    };

    /// <summary>A product as people write it in this language; of several that have a file of this name it is one or the other.</summary>
    public static string Product(Locale locale, string product)
    {
        string[] names = [.. product.Split(", ").Select(name => locale.Has($"product.{name}") ? locale.Text($"product.{name}") : name)];
        return names is [var only] ? only : locale.Text("value.either", ("first", string.Join(", ", names.SkipLast(1))), ("last", names[^1]));
    }

    /// <summary>Why a name stands as it does, as one sentence.</summary>
    public static Phrase ScriptWhy(Locale locale, ScriptJudgement judgement)
    {
        var reason = judgement.Reason == StandingReason.Listed && judgement.Standing != Standing.Known
            ? $"script.why.listed_{judgement.Standing.Name()}"
            : $"script.why.{SnakeCase.Of(judgement.Reason.ToString())}";
        return locale.Say(reason);
    }

    /// <summary>Who it was, without a word about what that means.</summary>
    public static Phrase Name(Locale locale, Origin origin) => origin switch
    {
        { Kind: OriginKind.Script, Script: { } script, Uid: { } uid } => locale.Say("origin.script_uid", ("script", script), ("uid", new Piece.Words($"{uid}"))),
        { Kind: OriginKind.Script, Script: { } script } => locale.Say("origin.script_name", ("script", script)),
        { Kind: OriginKind.Mailbox, Login: { } login } => locale.Say("origin.mailbox", ("login", login)),
        { Kind: OriginKind.LocalUser, User: { } user } => locale.Say("origin.local_user", ("user", user)),
        { Kind: OriginKind.CronOrPipe, User: { } user } => locale.Say("origin.cron_or_pipe_user", ("user", user)),
        { Kind: OriginKind.CronOrPipe } => locale.Say("origin.cron_or_pipe"),
        { Kind: OriginKind.Remote } => locale.Say("origin.remote"),
        _ => locale.Say("origin.unknown"),
    };

    static Phrase First(Telling telling, OriginShare share)
    {
        var who = share.Origin.Kind == OriginKind.Script
            ? telling.Say("origin.script", ("script", Name(telling, share)), ("is", ScriptIs(telling.Locale, share.Script)))
            : Name(telling, share);
        return telling.Say("answer.origin_first", ("who", who), ("letters", Letters(telling, share)));
    }

    static IEnumerable<Phrase> About(Telling telling, OriginShare share)
    {
        if (share.Script is { Standing: not Standing.None } judgement)
        {
            yield return ScriptWhy(telling.Locale, judgement);
        }

        if (share.Origin.Kind == OriginKind.CronOrPipe)
        {
            yield return telling.Say("origin.cron_or_pipe_why");
        }

        // The story of a stolen password counts the clients itself.
        if (share.Clients.Count > 0 && telling.Story != Story.StolenMailbox)
        {
            yield return share.Clients.Count < MostClients
                ? telling.Say("origin.clients", ("count", share.Clients.Count))
                : telling.Say("origin.clients_least", ("least", MostClients));
        }

        if (share.Directory is { Length: > 0 } directory)
        {
            yield return SiteOf(directory) is { } site
                ? telling.Say("origin.directory_site", ("directory", directory), ("site", site))
                : telling.Say("origin.directory", ("directory", directory));
        }
    }

    static Phrase Short(Telling telling, OriginShare share) =>
        telling.Say("answer.origin_short", ("who", Name(telling, share)), ("letters", Letters(telling, share)));

    static Phrase Letters(Telling telling, OriginShare share)
    {
        var letters = share.Messages > 0 ? telling.Say("answer.letters", ("count", share.Messages)) : Phrases.Empty;
        var failures = share.Failed > 0 ? telling.Say("answer.failures", ("count", share.Failed)) : Phrases.Empty;
        return Phrases.Join(", ", [letters, failures]);
    }

    static Phrase Name(Telling telling, OriginShare share) => Name(telling.Locale, share.Origin);

    // A directory is named after its site at most hosters: the last of its parts that looks like a domain.
    static string? SiteOf(string directory) =>
        directory.Split('/').LastOrDefault(part => part.IndexOf('.') > 0 && part.LastIndexOf('.') < part.Length - 2 && part.All(c => char.IsLetterOrDigit(c) || c is '.' or '-')
            && !part.EndsWith(".php", StringComparison.OrdinalIgnoreCase));
}
