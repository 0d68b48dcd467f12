// The addresses that do not exist, as a table a site's owner can open and clean the base with.
using System.Text;

namespace MailBlockBot.Core.Files;

/// <summary>RFC 4180 with CRLF, UTF-8 with a byte order mark (Excel takes the local code page without one).</summary>
public static class DeadAddressesCsv
{
    /// <summary>The file's name.</summary>
    public const string Name = "dead-addresses.csv";

    /// <summary>The most addresses in one file.</summary>
    public const int MostRows = 100_000;

    /// <summary>Writes one address a row.</summary>
    /// <param name="addresses">Addresses as the log has them: hostile text.</param>
    /// <param name="all">How many there are in all, those that were not kept included.</param>
    /// <param name="header">The column's title in the reader's language.</param>
    /// <param name="more">A last row for a list that was cut, given how many are left out; in the reader's language.</param>
    public static GeneratedFile Write(IReadOnlyList<string> addresses, long all, string header, Func<long, string> more)
    {
        var text = new StringBuilder();
        Row(text, header);
        var rows = Math.Min(addresses.Count, MostRows);
        foreach (var address in addresses.Take(rows)) Row(text, address);
        if (all > rows) Row(text, more(all - rows));
        return new(Name, "text/csv; charset=utf-8; header=present", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    static void Row(StringBuilder text, string cell)
    {
        text.Append('"');
        if (IsFormula(cell)) text.Append('\'');   // OWASP, CSV injection: a spreadsheet runs such a cell, quotes or not
        foreach (var c in cell)
        {
            if (c == '"') text.Append('"');
            text.Append(c is '\r' or '\n' or '\t' || !char.IsControl(c) ? c : '\uFFFD');
        }
        text.Append("\"\r\n");
    }

    /// <summary>Blanks before the sign do not make it harmless; full-width signs count for some spreadsheets.</summary>
    static bool IsFormula(string cell) =>
        cell.Length > 0 && (cell[0] is '\t' or '\r' or '\n' || cell.AsSpan().TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..]);
}
