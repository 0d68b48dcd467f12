// What a row asks of a reply's codes: "550", "5.7.606", "550 5.7.606", "5.7.x", "4xx", "5.7.606-649".
using System.Globalization;

namespace MailBlockBot.Core.Replies;

/// <summary>A row's <see cref="ReplyRule.Code"/>, read once. A code the reply does not carry never matches.</summary>
internal sealed class CodePattern
{
    readonly List<Range> _reply = [];
    readonly List<Range> _enhanced = [];

    /// <summary>What one place of a code may be. A class: lists of tuples are compiled anew at every start.</summary>
    sealed record Range(int From, int To);

    /// <summary>Reads the text of a row; a text that is no code fails here, when the book is built.</summary>
    public CodePattern(string? code)
    {
        foreach (var part in code?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (part.Contains('.', StringComparison.Ordinal)) _enhanced.AddRange(part.Split('.').Select(Read));
            else _reply.AddRange(part.Select(digit => Read(digit.ToString())));
        }
        if (_reply.Count is not (0 or 3) || _enhanced.Count is not (0 or 3))
            throw new FormatException($"'{code}' is no reply code: write it like \"550 5.7.606\", \"5.7.x\" or \"4xx\"");
    }

    /// <summary>Whether the reply's codes are those the row asks for.</summary>
    public bool Matches(in Reply reply) =>
        (_reply.Count == 0 || (reply.Code > 0 && Within(_reply, reply.Code / 100, reply.Code / 10 % 10, reply.Code % 10)))
        && (_enhanced.Count == 0 || (reply.Enhanced != default && Within(_enhanced, reply.Enhanced.Class, reply.Enhanced.Subject, reply.Enhanced.Detail)));

    static bool Within(List<Range> ranges, int first, int second, int third) =>
        Within(ranges[0], first) && Within(ranges[1], second) && Within(ranges[2], third);

    static bool Within(Range range, int value) => value >= range.From && value <= range.To;

    static Range Read(string part)
    {
        if (part == "x") return new(0, int.MaxValue);
        var ends = part.Split('-');
        return new(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
