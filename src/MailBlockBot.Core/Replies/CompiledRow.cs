// A row made ready for the hot path: phrases as numbers, codes read, both possible judgements built once.
namespace MailBlockBot.Core.Replies;

/// <summary>One row; <paramref name="Groups"/> holds the phrases' numbers: of each group one must stand in the text.</summary>
internal sealed record CompiledRow(CodePattern Code, int[][] Groups, int[] Without, Judgement Permanent, Judgement Temporary)
{
    /// <summary>The answer where no row matched.</summary>
    public static Judgement None { get; } = new(Verdict.Other, null, "none", false);

    /// <summary>The same for a deferral.</summary>
    public static Judgement NoneTemporary { get; } = None with { Temporary = true };

    /// <summary>Reads a row; <paramref name="number"/> gives a phrase its number in the automaton.</summary>
    public static CompiledRow Of(ReplyRule rule, Func<string, int> number)
    {
        var groups = rule.Phrases.Select(phrase => phrase.Split('|').Select(number).ToArray()).ToArray();
        var permanent = new Judgement(rule.Verdict, rule, rule.Name, false);
        return new(new(rule.Code), groups, [.. rule.Without.Select(number)], permanent, permanent with { Temporary = true });
    }

    /// <summary>The row's answer.</summary>
    public Judgement Judgement(bool temporary) => temporary ? Temporary : Permanent;

    /// <summary>Whether codes and phrases all fit.</summary>
    public bool Matches(in Reply reply, ReadOnlySpan<ulong> bits)
    {
        foreach (var group in Groups)
        {
            var any = false;
            foreach (var phrase in group) any |= Has(bits, phrase);
            if (!any) return false;
        }
        foreach (var phrase in Without)
            if (Has(bits, phrase)) return false;
        return Code.Matches(reply);
    }

    static bool Has(ReadOnlySpan<ulong> bits, int phrase) => (bits[phrase >> 6] & 1UL << phrase) != 0;
}
