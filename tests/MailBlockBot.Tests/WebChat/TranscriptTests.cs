// The transcripts of private chats, played by a visitor over HTTP: the page says the same as every other door.
using System.Text.Json;
using MailBlockBot.Core.Wording;
using MailBlockBot.WebChat;

namespace MailBlockBot.Tests.WebChat;

public sealed class TranscriptTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order()];

    [Theory, MemberData(nameof(Names))]
    public async Task Reads_as_written(string name)
    {
        // The day that the transcripts name, and the number of their first case.
        await using var web = await WebFixture.Start(new ShiftedClock(new DateTimeOffset(2020, 6, 26, 9, 0, 0, TimeSpan.Zero)), "--Limits:JoinSeconds", "1.5");
        while (await web.Store.NextCase() < 56) { }
        using var visitor = web.Visitor();
        await visitor.Opens();
        var heard = new Queue<string>();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var mark = line.IndexOf("> ", StringComparison.Ordinal);
            var text = line[(mark + 2)..].Replace("\\n", "\n", StringComparison.Ordinal);
            switch (line[..mark])
            {
                case "user": Assert.True((await visitor.Says(text)).IsSuccessStatusCode); break;
                case "press": Assert.True((await visitor.Presses(text)).IsSuccessStatusCode); break;
                // The page has no captions: they come as words behind the file.
                case "user file": await Hand(visitor, text.Split('|')); break;
                // The next line waits for what comes.
                case "wait": break;
                case "bot": Assert.Contains(text, await Next(visitor, heard), StringComparison.Ordinal); break;
                default: throw new FormatException($"Nobody speaks like this: {line}");
            }
        }
        Assert.Empty(heard);
        Assert.Empty(web.Log.Faults);
        Assert.DoesNotContain(web.Log.Lines, line => line.Contains("gmail.com", StringComparison.Ordinal));
    }

    static async Task Hand(Visitor visitor, string[] file)
    {
        if (file.Length > 1) Assert.True((await visitor.Hands(file[0], Samples.Bytes("Samples", file[0]), caption: file[1])).IsSuccessStatusCode);
        else Assert.True((await visitor.Hands(file[0], Samples.Bytes("Samples", file[0]))).IsSuccessStatusCode);
    }

    // Files and pictures are not expected by transcripts, nor is how far a reading is, which depends on the machine.
    static async Task<string> Next(Visitor visitor, Queue<string> heard)
    {
        for (var until = DateTime.UtcNow.AddSeconds(60); heard.Count == 0 && DateTime.UtcNow < until; await Task.Delay(50))
        {
            foreach (var letter in await visitor.Looks())
            {
                if (letter.Content is LetterContent.Told told && IsNews(visitor, letter, told)) heard.Enqueue(PlainText.Render(told.Message));
            }
        }
        Assert.True(heard.Count > 0, "Nothing more was said");
        return heard.Dequeue();
    }

    static bool IsNews(Visitor visitor, Letter letter, LetterContent.Told told)
    {
        var text = JsonSerializer.Serialize<LetterContent>(told with { Buttons = [] }, LetterJson.Default.LetterContent);
        return !PlainText.Render(told.Message).StartsWith("Читаю", StringComparison.Ordinal) && visitor.Heard.Add($"{letter.Number} {text}");
    }

    /// <summary>The system's clock, set to another day.</summary>
    sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
    {
        readonly TimeSpan _shift = start - DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;
    }
}
