// The three numbers of an enhanced status code, read without allocation.
namespace MailBlockBot.Core.Replies;

/// <summary>class.subject.detail of RFC 3463; default means none.</summary>
internal readonly record struct EnhancedCode(int Class, int Subject, int Detail)
{
    /// <summary>Reads a code at the start of <paramref name="text"/>, with or without <c>#</c>, brackets around it left aside.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EnhancedCode code, out int used)
    {
        code = default;
        used = 0;
        if (used < text.Length && (text[used] is '#' or '[' or '(')) used++;
        if (used < text.Length && text[used] == '#') used++;
        Span<int> parts = stackalloc int[3];
        for (var i = 0; i < 3; i++)
        {
            var start = used;
            while (used < text.Length && used - start < 3 && char.IsAsciiDigit(text[used])) parts[i] = parts[i] * 10 + text[used++] - '0';
            if (used == start) return false;
            if (i == 2) break;
            if (used >= text.Length || text[used++] != '.') return false;
        }
        if (used < text.Length && (char.IsAsciiDigit(text[used]) || text[used] == '.' && used + 1 < text.Length && char.IsAsciiDigit(text[used + 1]))) return false;
        while (used < text.Length && (text[used] is ']' or ')' or '.')) used++;
        code = new(parts[0], parts[1], parts[2]);
        return parts[0] is 2 or 4 or 5;
    }
}
