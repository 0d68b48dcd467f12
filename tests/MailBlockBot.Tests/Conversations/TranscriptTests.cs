// Runs Transcripts/*.txt against the functional core: "user> ..." and "press> ..." go in, every "bot> ..." must be said, in this order.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class TranscriptTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts");
    DateTimeOffset _now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    readonly Queue<string> _said = new();
    readonly Dictionary<string, string> _presses = [];
    PrivateChat _chat = new();
    long _message;

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order()];

    [Theory, MemberData(nameof(Names))]
    public void Reads_as_written(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#');
        foreach (var line in lines)
        {
            var (who, text) = (line[..line.IndexOf("> ", StringComparison.Ordinal)], line[(line.IndexOf("> ", StringComparison.Ordinal) + 2)..].Replace("\\n", "\n", StringComparison.Ordinal));
            if (who == "user") Hear(new Incoming.Said(_now, ++_message, text, "ru", false));
            else if (who == "press") Hear(new Incoming.Pressed(_now, "call", _presses[text], "ru"));
            else if (who == "wait") Hear(new Incoming.Elapsed(_now += TimeSpan.FromSeconds(2), Alarm.Quiet, _chat.Quiet!.Value));
            else
            {
                Assert.True(_said.TryDequeue(out var said), $"{name}: nothing more was said, but expected: {text}");
                Assert.Contains(text, said, StringComparison.Ordinal);
            }
        }
        Assert.Empty(_said);
    }

    void Hear(Incoming incoming)
    {
        var (chat, effects) = new Conversation(HosterWords.Neutral, TimeSpan.FromSeconds(1.5)).Handle("test:1", _chat, incoming);
        _chat = (PrivateChat)chat;
        foreach (var effect in effects)
        {
            var rows = effect switch { Effect.Say say => say.Buttons, Effect.Rebutton rebutton => rebutton.Buttons, _ => [] };
            foreach (var press in rows.SelectMany(row => row).OfType<Button.Press>())
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(press.Id), 1, 64);
                _presses[press.Label] = press.Id;
            }
            if (effect is Effect.Say spoken) _said.Enqueue(PlainText.Render(spoken.Message));
            if (effect is Effect.Read read) Hear(new Incoming.HasRead(_now, read.Number, 57, new ReadResult(Read(read.Materials), [])));
        }
    }

    Diagnosis Read(IReadOnlyList<Material> materials)
    {
        var reading = new Reading(_now.DateTime);
        foreach (var paste in materials.Cast<Material.Paste>())
        {
            reading.Begin();
            reading.Feed(Encoding.UTF8.GetBytes(paste.Text));
            reading.End();
        }
        return reading.Finish();
    }
}
