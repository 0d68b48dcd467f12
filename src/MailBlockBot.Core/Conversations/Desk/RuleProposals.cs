// Corrections as rows that the reply book could take over: a developer reads them, the book's own test weighs them.
using System.Globalization;
using System.Text;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Core.Conversations.Desk;

/// <summary>Writes proposed rows as C#, one for each shape of reply and verdict, those with most corrections first.</summary>
public static class RuleProposals
{
    /// <summary>The file's name.</summary>
    public const string Name = "proposed-rules.cs.txt";

    const int MostWords = 6;

    /// <summary>The rows as a text for people.</summary>
    public static string Write(IReadOnlyList<Correction> corrections)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"// Proposed rows for src/MailBlockBot.Core/Replies/Rules, from {corrections.Count} corrections. Choose the table and the phrases, then run the tests.\n");
        // A reply that is too long has no shape: it stands for itself.
        var groups = corrections.GroupBy(made => (made.Shape, made.Right, Text: made.Shape == 0 ? made.Reply : "")).OrderByDescending(group => group.Count());
        foreach (var (group, number) in groups.Select((group, index) => (group.ToList(), index + 1)))
        {
            var first = group[0];
            var cases = string.Join(", ", group.Select(made => made.Case).Distinct().Take(10));
            text.Append(CultureInfo.InvariantCulture, $"\n// {group.Count} x {first.Right.Name()} in place of {first.Judged.Name()} ({first.Rule}); cases {cases}\n");
            var rule = Rule(first, number);
            text.Append(CultureInfo.InvariantCulture, $"new({(rule.Code is { } code ? Quoted(code) : "null")}, [{string.Join(", ", rule.Phrases.Select(Quoted))}], Verdict.{rule.Verdict},\n");
            text.Append(CultureInfo.InvariantCulture, $"    {Quoted(rule.Seen)})\n{{ Name = {Quoted(rule.Name)} }},\n");
        }
        return text.ToString();
    }

    /// <summary>The same as a file.</summary>
    public static GeneratedFile File(IReadOnlyList<Correction> corrections) => new(Name, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Write(corrections)));

    /// <summary>One proposed row: the code in front, and the longest run of plain words, which is what stays the same from message to message.</summary>
    public static ReplyRule Rule(Correction correction, int number)
    {
        ArgumentNullException.ThrowIfNull(correction);
        var words = correction.Reply.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = words is [[>= '2' and <= '5', >= '0' and <= '9', >= '0' and <= '9', ..] first, ..] ? first[..3] : null;
        List<string> best = [], run = [];
        foreach (var word in words.Append("."))
        {
            if (word.All(letter => char.IsAsciiLetter(letter)))
            {
                run.Add(word.ToLowerInvariant());
                continue;
            }
            if (run.Count > best.Count) best = run;
            run = [];
        }
        return new(code, best.Count == 0 ? [] : [string.Join(' ', best.Take(MostWords))], correction.Right, correction.Reply)
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Proposed{number}"),
        };
    }

    static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
