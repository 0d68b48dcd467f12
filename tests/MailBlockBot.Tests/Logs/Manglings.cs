// What copying, forwarding and saving do to a log: one list, for the logs of every mail server.
using System.Text;

namespace MailBlockBot.Tests.Logs;

internal static class Manglings
{
    public static IEnumerable<(string How, byte[] Bytes)> Of(string plain)
    {
        string[] lines = [.. plain.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Trim().Length > 0)];
        return
        [
            ("as it is", Encoding.UTF8.GetBytes(plain)),
            ("CRLF", Encoding.UTF8.GetBytes(plain.ReplaceLineEndings("\r\n"))),
            ("UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(plain)]),
            ("UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(plain)]),
            ("UTF-16 without a mark", Encoding.Unicode.GetBytes(plain)),
            ("UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(plain)]),
            ("quoted", Join(lines.Select(line => "> " + line))),
            ("quoted twice", Join(lines.Select(line => ">> " + line))),
            ("indented", Join(lines.Select(line => "\t  " + line))),
            ("a chat client's header", Join(lines.Select(line => "[25.06.2020 01:23] Иван Петров: " + line))),
            ("a chat client's header on its own line", Join(lines.Select(line => "Иван Петров, [25.06.2020 01:23]\n" + line))),
            ("another chat client's header", Join(lines.Select(line => "25.06.2020, 01:23 - Ivan: " + line))),
            ("non-breaking spaces", Encoding.UTF8.GetBytes(plain.Replace(' ', '\u00A0'))),
            ("non-breaking spaces in Windows-1251", Windows(plain.Replace(' ', '\u00A0'))),
            ("glued", Encoding.UTF8.GetBytes(string.Concat(lines))),
            ("broken at 80 columns", Join(lines.SelectMany(line => Hard(line, 80)))),
            ("broken at 80 columns, blanks at the edge lost", Join(lines.SelectMany(line => Hard(line, 80)).Select(line => line.TrimEnd()))),
            ("wrapped at words before 80", Join(lines.SelectMany(line => Soft(line, 80)))),
            ("wrapped at words before 72, quoted", Join(lines.SelectMany(line => Soft(line, 72)).Select(line => "> " + line))),
            ("everything twice", Encoding.UTF8.GetBytes(plain + "\n" + plain)),
            ("grep's file name in front", Join(lines.Select(line => "exim_mainlog-20200625:" + line))),
            ("numbered", Join(lines.Select((line, number) => $"{number + 1}. {line}"))),
            ("a syslog priority in front", Join(lines.Select(line => "<22>" + line))),
        ];
    }

    public static byte[] Windows(string text) => [.. text.Select(c => c switch { '\u00A0' => (byte)0xA0, '\u00AB' => (byte)0xAB, _ => (byte)c })];

    static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

    static IEnumerable<string> Hard(string line, int width) => line.Chunk(width).Select(part => new string(part));

    static List<string> Soft(string line, int width)
    {
        List<string> lines = [""];
        foreach (var word in line.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width) lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return lines;
    }
}
