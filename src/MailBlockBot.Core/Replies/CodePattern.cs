// What a row asks of a reply's codes: "550", "5.7.606", "550 5.7.606", "5.7.x", "4xx", "5.7.606-649".
using System.Globalization;

namespace MailBlockBot.Core.Replies;

/// <summary>A row's <see cref="ReplyRule.Code"/>, read once. A code the reply does not carry never matches.</summary>
internal sealed class CodePattern
{
    readonly List<(int From, int To)> _reply = [];
    readonly List<(int From, int To)> _enhanced = [];

    /// <summary>Reads the text of a row; a text that is no code fails here, when the book is built.</summary>
    public CodePattern(string? code)
    {
        foreach (var part in code?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (part.Contains('.', StringComparison.Ordinal)) _enhanced.AddRange(part.Split('.').Select(Range));
            else _reply.AddRange(part.Select(digit => Range(digit.ToString())));
        }
        if (_reply.Count is not (0 or 3) || _enhanced.Count is not (0 or 3))
            throw new FormatException($"'{code}' is no reply code: write it like \"550 5.7.606\", \"5.7.x\" or \"4xx\"");
    }

    /// <summary>Whether the reply's codes are those the row asks for.</summary>
    public bool Matches(in Reply reply) =>
        (_reply.Count == 0 || (reply.Code > 0 && Within(_reply, reply.Code / 100, reply.Code / 10 % 10, reply.Code % 10)))
        && (_enhanced.Count == 0 || (reply.Enhanced != default && Within(_enhanced, reply.Enhanced.Class, reply.Enhanced.Subject, reply.Enhanced.Detail)));

    static bool Within(List<(int From, int To)> ranges, int first, int second, int third) =>
        Within(ranges[0], first) && Within(ranges[1], second) && Within(ranges[2], third);

    static bool Within((int From, int To) range, int value) => value >= range.From && value <= range.To;

    static (int From, int To) Range(string part)
    {
        if (part == "x") return (0, int.MaxValue);
        var ends = part.Split('-');
        return (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
