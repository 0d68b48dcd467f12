// Pictures are drawn at every length of log in both languages, whole; without a font that has the letters there is none.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Wording;
using MailBlockBot.Pictures;
using MailBlockBot.Tests.Wording;
using Microsoft.Extensions.Logging.Abstractions;
using SkiaSharp;

namespace MailBlockBot.Tests.Pictures;

public sealed class PainterTests
{
    static readonly CaptionedPicture Day = PictureWriter.Write(PictureWriterTests.Log(24, causes: 6), Language.Russian)!;

    public static TheoryData<int, int, Language> Logs => new()
    {
        { 1, 1, Language.Russian }, { 4, 4, Language.English }, { 24, 6, Language.Russian }, { 72, 4, Language.Russian }, { 72, 4, Language.English }, { 336, 2, Language.English },
    };

    [Theory, MemberData(nameof(Logs))]
    public void A_picture_shows_every_series_in_its_bars_and_in_its_legend(int hours, int causes, Language language)
    {
        var picture = PictureWriter.Write(PictureWriterTests.Log(hours, causes), language)!.Picture;
        var file = new Painter(PictureFont.Find).Draw(picture);
        Assert.NotNull(file);
        Assert.Equal(("failures.png", "image/png"), (file.Name, file.ContentType));
        using var drawn = SKBitmap.Decode(file.Content);
        Assert.Equal((1080, 720 + 52 * picture.Series.Count), (drawn.Width, drawn.Height));
        Assert.Equal(new SKColor(255, 255, 255), drawn.GetPixel(3, 3));
        Assert.InRange(Count(drawn, 0, 60, Dark), 500, 20_000);
        var colours = ((string[])["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9"]).Select(SKColor.Parse).Take(picture.Series.Count).ToList();
        foreach (var colour in colours)
        {
            Assert.InRange(Count(drawn, 60, 620, pixel => pixel == colour), 300, int.MaxValue);
            Assert.InRange(Count(drawn, 640, drawn.Height, pixel => pixel == colour), 400, 1_200);
        }

        static bool Dark(SKColor pixel) => pixel.Red < 80 && pixel.Green < 80 && pixel.Blue < 80;
    }

    [Fact]
    public void Without_a_font_that_has_the_letters_there_is_no_picture()
    {
        Assert.Null(new Painter(_ => null).Draw(Day.Picture));
        Assert.Null(PictureFont.Find("\uE123\uE124"));
    }

    [Fact]
    public void The_font_has_the_letters() => Assert.NotNull(PictureFont.Find("Неудачные отправки: ёЁ №1 — 25 июн"));

    [Fact]
    public async Task A_door_gets_the_picture_as_a_file_or_nothing()
    {
        var door = new Door();
        var stop = TestContext.Current.CancellationToken;
        var entry = new OutboxEntry(1, "test:1", new Effect.SendPicture(Day.Picture, Day.Caption));
        await new PictureDoor(door, new Painter(_ => null), NullLogger<PictureDoor>.Instance).Perform(entry, stop);
        await new PictureDoor(door, new Painter(_ => throw new DllNotFoundException()), NullLogger<PictureDoor>.Instance).Perform(entry, stop);
        Assert.Empty(door.Performed);
        var drawing = new PictureDoor(door, new Painter(PictureFont.Find), NullLogger<PictureDoor>.Instance);
        await drawing.Perform(entry, stop);
        await drawing.Perform(entry with { Effect = new Effect.Remove("s") }, stop);
        var sent = Assert.IsType<Effect.SendFile>(door.Performed[0]);
        Assert.Equal((Day.Caption, "image/png"), (sent.Caption, sent.File.ContentType));
        Assert.Equal(new Effect.Remove("s"), door.Performed[1]);
    }

    static int Count(SKBitmap drawn, int top, int bottom, Func<SKColor, bool> wanted)
    {
        var count = 0;
        for (var y = top; y < bottom; y++)
            for (var x = 0; x < drawn.Width; x++)
                if (wanted(drawn.GetPixel(x, y))) count++;
        return count;
    }

    sealed class Door : IDoor
    {
        public List<Effect> Performed { get; } = [];

        public Task<Outcome> Perform(OutboxEntry entry, CancellationToken stop)
        {
            Performed.Add(entry.Effect);
            return Task.FromResult(Outcome.Nothing);
        }

        public bool Serves(string chat) => true;

        public Task ShowBusy(string chat, CancellationToken stop) => Task.CompletedTask;
    }
}
