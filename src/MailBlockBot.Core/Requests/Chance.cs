// What chance gives: a busy page stands at many sending times without having sent anything.
namespace MailBlockBot.Core.Requests;

/// <summary>Tails of the binomial distribution, as decimal logarithms so that overwhelming evidence still compares.</summary>
static class Chance
{
    /// <summary>log10 of the probability of at least <paramref name="matched"/> successes in <paramref name="trials"/>, each of probability <paramref name="rate"/>.</summary>
    public static double LogTail(long trials, long matched, double rate)
    {
        if (matched <= 0 || rate >= 1) return 0;
        if (matched <= trials * rate) return 0;   // no more than expected: nothing to tell, whatever the exact tail
        double logRate = Math.Log(rate), logRest = Math.Log(1 - rate);
        var first = LogChoose(trials, matched) + matched * logRate + (trials - matched) * logRest;
        double sum = 1, term = 1;   // beyond the mean the terms fall faster than a geometric row
        for (var k = matched; k < trials && term > sum * 1e-9; k++)
        {
            term *= (double)(trials - k) / (k + 1) * rate / (1 - rate);
            sum += term;
        }
        return Math.Min(0, (first + Math.Log(sum)) / Math.Log(10));
    }

    static double LogChoose(long n, long k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    /// <summary>Stirling's series; exact sums where it is not yet precise.</summary>
    static double LogFactorial(long n)
    {
        if (n >= 20) return n * Math.Log(n) - n + 0.5 * Math.Log(2 * Math.PI * n) + 1.0 / (12 * n) - 1.0 / (360.0 * n * n * n);
        double sum = 0;
        for (var i = 2; i <= n; i++) sum += Math.Log(i);
        return sum;
    }
}
