// A row made ready for the hot path: phrases as numbers, codes read, both possible judgements built once.
namespace MailBlockBot.Core.Replies;

/// <summary>One row; <paramref name="Groups"/> holds the phrases' numbers: of each group one must stand in the text.</summary>
internal sealed record CompiledRow(CodePattern Code, int[][] Groups, int[] Without, int? Near, Judgement Permanent, Judgement Temporary)
{
    /// <summary>The answer where no row matched.</summary>
    public static Judgement None { get; } = new(Verdict.Other, null, "none", false);

    /// <summary>The same for a deferral.</summary>
    public static Judgement NoneTemporary { get; } = None with { Temporary = true };

    static readonly Judgement[] ByWords = [.. Enum.GetValues<Verdict>().Select(verdict => new Judgement(verdict, null, Replies.Judgement.ByWords, false))];
    static readonly Judgement[] ByWordsTemporary = [.. ByWords.Select(judgement => judgement with { Temporary = true })];

    /// <summary>The answer where no row matched and the words were told enough.</summary>
    public static Judgement Guessed(Verdict verdict, bool temporary) => (temporary ? ByWordsTemporary : ByWords)[(int)verdict];

    /// <summary>Reads a row; <paramref name="number"/> gives a phrase its number in the automaton.</summary>
    public static CompiledRow Of(ReplyRule rule, Func<string, int> number)
    {
        var groups = rule.Phrases.Select(phrase => phrase.Split('|').Select(number).ToArray()).ToArray();
        var permanent = new Judgement(rule.Verdict, rule, rule.Name, false);
        return new(new(rule.Code), groups, [.. rule.Without.Select(number)], rule.Near, permanent, permanent with { Temporary = true });
    }

    /// <summary>The row's answer.</summary>
    public Judgement Judgement(bool temporary) => temporary ? Temporary : Permanent;

    /// <summary>Whether codes and phrases all fit.</summary>
    public bool Matches(in Reply reply, ReadOnlySpan<ulong> bits, ReadOnlySpan<PhraseFinder.Hit> hits)
    {
        foreach (var group in Groups)
            if (!HasAny(bits, group)) return false;
        return !HasAny(bits, Without) && Code.Matches(reply) && (Near is not { } distance || StandNear(hits, distance));
    }

    /// <summary>Whether some place of the first group has each other group's phrase at most so many words before or behind it.</summary>
    bool StandNear(ReadOnlySpan<PhraseFinder.Hit> hits, int distance)
    {
        foreach (var first in hits)
            if (Groups[0].Contains(first.Phrase) && OthersStandNear(first, hits, distance)) return true;
        return false;
    }

    bool OthersStandNear(PhraseFinder.Hit first, ReadOnlySpan<PhraseFinder.Hit> hits, int distance)
    {
        for (var g = 1; g < Groups.Length; g++)
        {
            var near = false;
            foreach (var hit in hits)
                near |= hit.FirstWord - first.LastWord <= distance + 1 && first.FirstWord - hit.LastWord <= distance + 1 && Groups[g].Contains(hit.Phrase);
            if (!near) return false;
        }
        return true;
    }

    static bool HasAny(ReadOnlySpan<ulong> bits, int[] phrases)
    {
        foreach (var phrase in phrases)
            if ((bits[phrase >> 6] & 1UL << phrase) != 0) return true;
        return false;
    }
}
