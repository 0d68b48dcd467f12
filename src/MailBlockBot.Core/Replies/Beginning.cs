// Three letters as a number of fifteen bits, so that a text can be asked at each place whether a phrase begins there.
namespace MailBlockBot.Core.Replies;

/// <summary>Letters from a to z are told apart; figures and signs share what is left of five bits, and letters beyond ASCII are alike.</summary>
internal static class Beginning
{
    /// <summary>How many there are.</summary>
    public const int Count = 1 << 3 * Bits;

    const int Bits = 5;
    const int BeyondAscii = 31;

    static readonly byte[] Folded = [.. Enumerable.Range(0, 128).Select(letter => (byte)(letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : letter == ' ' ? 0 : 27 + letter % 4))];

    /// <summary>The number for the last two letters of <paramref name="beginning"/> and one more.</summary>
    public static int Next(int beginning, char letter) => (beginning << Bits | Fold(letter)) & Count - 1;

    /// <summary>The numbers a phrase can begin with: one, or a row of them where it is shorter than three letters, since anything may follow.</summary>
    public static (int First, int Count) Of(string phrase) => phrase.Length switch
    {
        1 => (Fold(phrase[0]) << 2 * Bits, 1 << 2 * Bits),
        2 => ((Fold(phrase[0]) << Bits | Fold(phrase[1])) << Bits, 1 << Bits),
        _ => ((Fold(phrase[0]) << Bits | Fold(phrase[1])) << Bits | Fold(phrase[2]), 1),
    };

    static int Fold(char letter) => letter < Folded.Length ? Folded[letter] : BeyondAscii;
}
