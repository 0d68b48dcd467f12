// What a mailing's subjects have in common: the words, not the numbers and capitals that differ from letter to letter.
using System.Text;

namespace MailBlockBot.Core.Diagnoses;

/// <summary>A subject without what varies.</summary>
internal static class SubjectShape
{
    const int Longest = 100;
    // "Hello" or "Re: 5" is everybody's subject.
    const int Shortest = 10;

    /// <summary>Lower case, digits as one <c>#</c>, blanks folded, at most 100 characters; null when too little is left to tell a mailing by.</summary>
    public static string? Of(string subject)
    {
        var shape = new StringBuilder();
        foreach (var letter in CopySubjects.Text(Encoding.UTF8.GetBytes(subject)))
        {
            var kept = char.IsDigit(letter) ? '#' : char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : char.ToLowerInvariant(letter);
            if (kept is '#' or ' ' && shape.Length > 0 && shape[^1] == kept) continue;
            shape.Append(kept);
        }
        var text = shape.ToString().Trim();
        return text.Count(char.IsLetter) < Shortest ? null : text.Length > Longest ? text[..Longest] : text;
    }
}
