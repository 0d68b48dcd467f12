// Judges a script by its name: an ordered table of small rules, the first that knows the name decides.
namespace MailBlockBot.Core.Origins;

/// <summary>What a script's name tells of the script.</summary>
public static class ScriptNames
{
    /// <summary>What PHP calls the script of <c>php -r</c>.</summary>
    public const string CommandLineCode = "Command line code";

    /// <summary>What PHP calls a script that it reads from a pipe.</summary>
    public const string StandardInputCode = "Standard input code";

    /// <summary>The rules in their order: what PHP or the file system says of the value, then the lists, then shapes, then words.</summary>
    static readonly Func<ScriptName, ScriptJudgement?>[] Rules =
    [
        name => name.Text.Length == 0 && !name.Value.Evaluated ? new(Standing.None, null, StandingReason.Empty) : null,
        EvaluatingProduct,
        name => name.Value.Evaluated ? Hacked(StandingReason.Evaluated) : null,
        name => name.Text is CommandLineCode or StandardInputCode ? new(Standing.Unknown, null, StandingReason.CommandLineCode) : null,
        name => name.Value.ForgedUid ? Hacked(StandingReason.ForgedUid) : null,
        name => name.Text[0] == '.' ? Hacked(StandingReason.LeadingDot) : null,
        name => NameShapes.IsCachedSnippet(name) ? new(Standing.Unknown, "MODX", StandingReason.CachedSnippet) : null,
        name => NameShapes.HasStrangeExtension(name) ? Hacked(StandingReason.StrangeExtension) : null,
        name => NameShapes.HasDoubleExtension(name) ? Hacked(StandingReason.DoubleExtension) : null,
        name => HostileFolders.Hold(name) ? Hacked(StandingReason.HostilePath) : null,
        name => HostileFolders.HoldNoScripts(name) ? Suspicious(StandingReason.HostilePath) : null,
        name => HostileFolders.HoldAProductsOwn(name) && KnownFiles.Find(name) is { Standing: Standing.Form } ? Suspicious(StandingReason.HostilePath) : null,
        name => NameShapes.HasHostileCharacters(name) ? Hacked(StandingReason.HostileCharacters) : null,
        name => HostileFolders.HoldCompiledTemplates(name) && NameShapes.HasHash(name) ? new(Standing.Unknown, null, StandingReason.NothingKnown) : null,
        name => KnownFiles.Find(name) is { } known && !(known.Reason == StandingReason.EntryFile && PlainNames.AreAtHome(name)) ? known : null,
        name => ShellKits.Knows(name) ? Hacked(StandingReason.ShellKit) : null,
        name => NameShapes.IsHttpStatus(name) ? Suspicious(StandingReason.PlantedWord) : null,
        name => NameShapes.IsDigitsOnly(name) ? Hacked(StandingReason.DigitsOnly) : null,
        name => NameShapes.IsHex(name) ? Hacked(StandingReason.HexName) : null,
        name => LetterModel.IsRandom(name) ? Hacked(StandingReason.RandomLetters) : null,
        name => WordPressFiles.IsLookAlike(name) || LookAlikes.Imitate(name) ? Suspicious(StandingReason.LookAlike) : null,
        name => name.Extension.Length == 0 && ListedWords.Explain(name.Stem) ? new(Standing.Unknown, null, StandingReason.NotPhp) : null,
        name => PlainNames.AreAtHome(name) && !FormWords.Speaks(name) ? new(Standing.Unknown, null, StandingReason.NothingKnown) : null,
        name => NameShapes.IsShort(name) ? Suspicious(StandingReason.ShortName) : null,
        name => NameShapes.IsCopy(name) ? Suspicious(StandingReason.CopyName) : null,
        name => PlantedWords.Knows(name) || BoastingMailers.Knows(name) || NumberedWords.Knows(name) || NumberedWords.HasLetterBehindNumber(name) ? Suspicious(StandingReason.PlantedWord) : null,
        name => FormWords.Speaks(name) ? new(Standing.Form, null, StandingReason.FormWord) : null,
        name => HostileFolders.HoldAProductsOwn(name) ? Suspicious(StandingReason.HostilePath) : null,
        name => PlantedWords.IsAdministration(name) || PlantedWords.AreTogether(name) || IdleWords.Speak(name) || NumberedWords.HasSerialNumber(name) || NumberedWords.IsCounted(name) ? Suspicious(StandingReason.PlantedWord) : null,
        name => LookAlikes.SpeakOfInsides(name) ? Suspicious(StandingReason.LookAlike) : null,
        name => NameShapes.IsLeftover(name) ? Suspicious(StandingReason.CopyName) : null,
        name => LetterModel.LooksRandom(name) || CoinedWords.Speak(name) || NameShapes.IsShortWithFigures(name) ? Suspicious(StandingReason.RandomLetters) : null,
        name => name.Extension.Length == 0 ? new(Standing.Unknown, null, StandingReason.NotPhp) : null,
    ];

    /// <summary>Judges the name (and what else the value shows). Never fails; <see cref="StandingReason.NothingKnown"/> where no rule knows the name.</summary>
    public static ScriptJudgement Judge(ScriptValue value)
    {
        var name = new ScriptName(value);
        foreach (var rule in Rules)
        {
            if (rule(name) is { } judgement)
            {
                return judgement;
            }
        }

        return new(Standing.Unknown, null, StandingReason.NothingKnown);
    }

    static ScriptJudgement Hacked(StandingReason reason) => new(Standing.Hacked, null, reason);

    static ScriptJudgement Suspicious(StandingReason reason) => new(Standing.Suspicious, null, reason);

    static ScriptJudgement? EvaluatingProduct(ScriptName name) =>
        name.Value is { Evaluated: true, ForgedUid: false } && KnownFiles.Evaluating.TryGetValue(name.Text, out var product) && !HostileFolders.Hold(name)
            ? new(Standing.Known, product, StandingReason.Listed)
            : null;
}
