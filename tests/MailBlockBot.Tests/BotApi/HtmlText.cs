// A text in HTML parse mode as the Bot API reads it: the same tags, the same refusals (tdlib/td, MessageEntity.cpp, do_parse_html).
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace MailBlockBot.Tests.BotApi;

/// <summary>What people see, and where it is marked up; offsets in UTF-16 units.</summary>
internal sealed record HtmlText(string Text, IReadOnlyList<TextEntity> Entities)
{
    public static HtmlText Plain(string text) => new(text, []);

    public static HtmlText Parse(string html) => new Parser(html).Run();

    sealed class Parser(string html)
    {
        static readonly Dictionary<string, string> Kinds = new()
        {
            ["b"] = "bold",
            ["strong"] = "bold",
            ["i"] = "italic",
            ["em"] = "italic",
            ["u"] = "underline",
            ["ins"] = "underline",
            ["s"] = "strikethrough",
            ["strike"] = "strikethrough",
            ["del"] = "strikethrough",
            ["a"] = "text_link",
            ["code"] = "code",
            ["pre"] = "pre",
            ["blockquote"] = "blockquote",
            ["tg-spoiler"] = "spoiler",
            ["span"] = "spoiler",
            ["tg-emoji"] = "custom_emoji",
        };

        readonly StringBuilder _text = new();
        readonly List<TextEntity> _entities = [];
        readonly Stack<(string Tag, string? Argument, int Start)> _open = new();
        int _at;

        char Here => _at < html.Length ? html[_at] : '\0';

        public HtmlText Run()
        {
            while (_at < html.Length)
            {
                if (Here == '&' && Reference() is { } symbol) _text.Append(symbol);
                else if (Here != '<') _text.Append(html[_at++]);
                else if (_at + 1 < html.Length && html[_at + 1] == '/') End();
                else Begin();
            }
            if (_open.TryPeek(out var left)) throw Wrong($"Can't find end tag corresponding to start tag \"{left.Tag}\"");
            return new HtmlText(_text.ToString(), [.. _entities.OrderBy(entity => entity.Offset)]);
        }

        // An unknown reference is no error: it stays as it was written.
        string? Reference()
        {
            var end = _at + 1;
            if (end < html.Length && html[end] == '#')
            {
                var hexadecimal = end + 1 < html.Length && html[end + 1] == 'x';
                var start = end + (hexadecimal ? 2 : 1);
                for (end = start; end < html.Length && (hexadecimal ? char.IsAsciiHexDigit(html[end]) : char.IsAsciiDigit(html[end]));) end++;
                if (end - _at >= 10 || !int.TryParse(html.AsSpan(start..end), hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                    || code == 0 || !Rune.IsValid(code)) return null;
                return Pass(end, new Rune(code).ToString());
            }
            while (end < html.Length && char.IsAsciiLetter(html[end])) end++;
            return html[(_at + 1)..end] switch { "lt" => Pass(end, "<"), "gt" => Pass(end, ">"), "amp" => Pass(end, "&"), "quot" => Pass(end, "\""), _ => null };
        }

        string Pass(int end, string symbol)
        {
            _at = end < html.Length && html[end] == ';' ? end + 1 : end;
            return symbol;
        }

        void Begin()
        {
            var begin = _at++;
            var tag = Until(begin, c => char.IsWhiteSpace(c) || c == '>').ToLowerInvariant();
            if (!Kinds.ContainsKey(tag)) throw Wrong($"Unsupported start tag \"{tag}\" at byte offset {Bytes(begin)}");
            string? argument = null;
            while (true)
            {
                Skip();
                if (Here == '>') break;
                var (name, value) = Attribute(begin, tag);
                if ((tag, name) is ("a", "href") or ("code", "class") or ("span", "class") or ("tg-emoji", "emoji-id")) argument = value;
                if ((tag, name) is ("blockquote", "expandable")) argument = name;
            }
            _at++;
            if (tag == "span" && argument != "tg-spoiler") throw Wrong($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
            _open.Push((tag, argument, _text.Length));
        }

        (string Name, string Value) Attribute(int begin, string tag)
        {
            var name = Until(begin, c => char.IsWhiteSpace(c) || c is '=' or '>');
            if (name.Length == 0) throw Wrong($"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}");
            Skip();
            if (Here != '=')
            {
                return (tag, name) is ("blockquote", "expandable")
                    ? (name, "")
                    : throw Wrong($"Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {Bytes(begin)}");
            }
            _at++;
            Skip();
            if (Here is not ('"' or '\''))
            {
                var start = _at;
                var token = Until(begin, c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')).ToLowerInvariant();
                return char.IsWhiteSpace(Here) || Here == '>' ? (name, token) : throw Wrong($"Unexpected end of name token at byte offset {Bytes(start)}");
            }
            var quote = html[_at++];
            var value = new StringBuilder();
            while (_at < html.Length && Here != quote)
            {
                if (Here == '&' && Reference() is { } symbol) value.Append(symbol);
                else value.Append(html[_at++]);
            }
            if (_at++ >= html.Length) throw Unclosed(begin);
            return (name, value.ToString());
        }

        void End()
        {
            var begin = _at;
            if (!_open.TryPop(out var open)) throw Wrong($"Unexpected end tag at byte offset {Bytes(begin)}");
            _at += 2;
            var start = _at;
            while (_at < html.Length && !char.IsWhiteSpace(Here) && Here != '>') _at++;
            var tag = html[start.._at].ToLowerInvariant();
            Skip();
            if (Here != '>') throw Wrong($"Unclosed end tag at byte offset {Bytes(begin)}");
            _at++;
            if (tag.Length > 0 && tag != open.Tag) throw Wrong($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{open.Tag}>\", found \"</{tag}>\"");
            if (_text.Length == open.Start) return;
            var kind = open is ("blockquote", "expandable", _) ? "expandable_blockquote" : Kinds[open.Tag];
            if (kind == "text_link" && !Link.IsValid(open.Argument ?? _text.ToString(open.Start, _text.Length - open.Start))) return;
            _entities.Add(new TextEntity(kind, open.Start, _text.Length - open.Start, kind == "text_link" ? open.Argument : null));
        }

        string Until(int begin, Func<char, bool> ends)
        {
            var start = _at;
            while (_at < html.Length && !ends(html[_at])) _at++;
            return _at < html.Length ? html[start.._at] : throw Unclosed(begin);
        }

        void Skip()
        {
            while (_at < html.Length && char.IsWhiteSpace(html[_at])) _at++;
        }

        int Bytes(int at) => Encoding.UTF8.GetByteCount(html.AsSpan(0, at));

        Refusal Unclosed(int begin) => Wrong($"Unclosed start tag at byte offset {Bytes(begin)}");

        static Refusal Wrong(string why) => Refusal.Bad($"can't parse entities: {why}");
    }
}

/// <summary>A marked-up stretch of a text.</summary>
internal sealed record TextEntity(string Type, int Offset, int Length, string? Url = null)
{
    public JsonObject Json()
    {
        var json = new JsonObject { ["type"] = Type, ["offset"] = Offset, ["length"] = Length };
        if (Url is not null) json["url"] = Url;
        return json;
    }
}
