// What must not be read, or not to its end: bombs, noise, pictures, passwords, names that climb; and bytes of any kind at all.
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests.Uploads;

public sealed class HostileTests
{
    static readonly byte[] Line = Packed.Utf8("Jun 25 01:23:44 vh84 splogger: first\n");

    [Fact]
    public async Task A_flat_bomb_is_stopped_early()
    {
        var heard = await Heard.From(Packed.Gzip(Blanks(120 << 20)), forget: true);
        var problem = Assert.Single(heard.Problems);
        Assert.Equal((UploadProblemKind.Bomb, 200L), (problem.Kind, problem.Limit));
        Assert.InRange(heard.Length, 1, 64 << 20);
    }

    [Fact]
    public async Task A_nested_bomb_is_stopped_by_what_the_source_weighs()
    {
        var inner = Packed.Zip(("b", Blanks(60 << 20)));
        var heard = await Heard.From(Packed.Zip(("a", Packed.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.zip", inner))]))), UploadLimits.CommandLine, forget: true);
        Assert.Equal([UploadProblemKind.Bomb], heard.Kinds);
    }

    [Fact]
    public async Task A_long_log_that_shrinks_well_is_no_bomb()
    {
        var line = Packed.Utf8("Jun 25 01:23:44 vh84 splogger: the same thing happened once more, and again\n");
        var log = new byte[200 << 20];
        for (var at = 0; at < log.Length; at += 120)
        {
            var step = log.AsSpan(at, Math.Min(120, log.Length - at));
            line.AsSpan(0, Math.Min(line.Length, step.Length)).CopyTo(step);
            if (step.Length == 120) RandomBytes(at, step[^4..]);
            for (var i = line.Length; i < step.Length - 4; i++) step[i] = (byte)' ';
        }
        var packed = Packed.Gzip(log);
        Assert.InRange(packed.Length, 1, 20 << 20);
        var heard = await Heard.From(packed, forget: true);
        Assert.Empty(heard.Problems);
        Assert.Equal(log.Length, heard.Length);

        static void RandomBytes(int seed, Span<byte> to)
        {
            for (var i = 0; i < to.Length; i++) to[i] = (byte)('a' + (seed * 7919L >> i * 3) % 26);
        }
    }

    [Fact]
    public async Task Depth_three_is_read_and_depth_four_is_not()
    {
        var three = Packed.Zip(("c", Packed.Gzip(Packed.Zip(("a", Line)))));
        Assert.Empty((await Heard.From(three)).Problems);
        var heard = await Heard.From(Packed.Zip(("d", three)));
        var problem = Assert.Single(heard.Problems);
        Assert.Equal((UploadProblemKind.TooDeep, 4L, 3L), (problem.Kind, problem.Size, problem.Limit));
        Assert.Empty(heard.Parts);
    }

    [Fact]
    public async Task Of_twenty_thousand_entries_the_first_are_read()
    {
        var heard = await Heard.From(Packed.Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"{i}.log", Line))]));
        var problem = Assert.Single(heard.Problems);
        Assert.Equal((UploadProblemKind.TooManyEntries, 1000L), (problem.Kind, problem.Limit));
        Assert.Equal(1000, heard.Parts.Count);
    }

    [Fact]
    public async Task Names_are_shown_and_never_climb()
    {
        var heard = await Heard.From(Packed.Zip(("../../etc/passwd", Line), ("..\\boot.ini", Line), ("a\nb\u202Egol.log", Line), (new string('x', 5000), Line)), name: "up\nload");
        Assert.Equal(["up load › etc/passwd", "up load › boot.ini", "up load › a bgol.log"], heard.Parts.Take(3).Select(part => part.Name));
        Assert.All(heard.Parts, part => Assert.InRange(part.Name.Length, 1, 160));
        Assert.Equal(4, heard.Parts.Count);
    }

    public static TheoryData<string, byte[], string> Foreign => new()
    {
        { "nothing", [], "empty" },
        { "a packed nothing", Packed.Gzip([]), "empty" },
        { "PNG", [0x89, .. "PNG\r\n\x1A\n"u8, .. new byte[50]], "picture" },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8], "picture" },
        { "HEIC", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[50]], "picture" },
        { "WEBP", [.. "RIFF"u8, 9, 9, 0, 0, .. "WEBPVP8 "u8], "picture" },
        { "BMP", [.. "BM"u8, 70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, .. new byte[50]], "picture" },
        { "PDF", [.. "%PDF-1.7\n"u8], "binary" },
        { "noise", SHA512.HashData([1]).Concat(SHA512.HashData([2])).Concat(SHA512.HashData([3])).ToArray(), "binary" },
        { "Word", Packed.Zip(("[Content_Types].xml", Line), ("word/document.xml", Line)), "binary" },
        { "program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0], "binary" },
    };

    [Theory, MemberData(nameof(Foreign), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_text_is_named(string what, byte[] file, string kind)
    {
        var heard = await Heard.From(file);
        Assert.Equal((what, kind), (what, Assert.Single(heard.Problems).Kind.Key()));
        Assert.Empty(heard.Text);
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("windows-1251"), InlineData("koi8-r"), InlineData("cp866")]
    public async Task Text_in_any_encoding_is_text(string encoding)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var bytes = coding.GetBytes("25 июня 01:23 Здравствуйте, почту заблокировали, вот лог\r\nJun 25 01:23:44 vh84 splogger: first\r\n");
        foreach (var file in (byte[][])[bytes, [.. coding.GetPreamble(), .. bytes]])
        {
            var heard = await Heard.From(file);
            Assert.Empty(heard.Problems);
            Assert.Equal(file, Assert.Single(heard.Parts).Bytes);
        }
    }

    [Fact]
    public async Task Over_the_limit_the_beginning_is_read()
    {
        var heard = await Heard.From(Packed.Log(100_000), UploadLimits.Chat with { In = 1_000_000 });
        Assert.Equal(new UploadProblem("upload", UploadProblemKind.TooLarge, Packed.Log(100_000).Length, 1_000_000), Assert.Single(heard.Problems));
        Assert.Equal(1_000_000, heard.Length);
    }

    [Fact]
    public async Task A_mate_of_an_encrypted_file_is_read()
    {
        var heard = await Heard.From(Packed.Tar(("locked.zip", Packed.Sample("locked.zip")), ("a", Line), ("b.png", [0x89, .. "PNG\r\n\x1A\n"u8])));
        Assert.Equal([UploadProblemKind.Encrypted, UploadProblemKind.Picture], heard.Kinds);
        Assert.Equal(Line, Assert.Single(heard.Parts).Bytes);
    }

    [Fact]
    public async Task A_dictionary_of_gigabytes_is_refused()
    {
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal([UploadProblemKind.BadArchive], (await Heard.From(Packed.Sample("long.log.xz"), UploadLimits.Chat with { Window = 1 << 20 })).Kinds);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 << 20);
    }

    [Fact]
    public async Task A_source_that_never_answers_is_given_up()
    {
        var heard = await Heard.From(new Silent(), UploadLimits.Chat with { Time = TimeSpan.FromMilliseconds(50) });
        Assert.Equal([UploadProblemKind.TooSlow], heard.Kinds);
        using var caller = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => UploadReader.ReadAsync(new Silent(), "x", UploadLimits.Chat, new Heard(), TimeProvider.System, caller.Token));
    }

    [Fact]
    public async Task What_the_source_or_the_sink_throws_comes_through() =>
        await Assert.ThrowsAsync<IOException>(() => UploadReader.ReadAsync(new Broken(Packed.Gzip(Packed.Log(9000))), "x", UploadLimits.Chat, new Heard(), TimeProvider.System, TestContext.Current.CancellationToken));

    [Fact]
    public void Paths_that_cannot_be_opened_say_why()
    {
        Assert.Equal(UploadProblemKind.Folder, FileSource.Open(Path.GetTempPath()).Problem?.Kind);
        Assert.Equal(UploadProblemKind.Missing, FileSource.Open(Path.Combine(AppContext.BaseDirectory, "no such file")).Problem?.Kind);
        Assert.Equal(UploadProblemKind.Missing, FileSource.Open("").Problem?.Kind);
        using var source = FileSource.Open(Path.Combine(AppContext.BaseDirectory, "Samples", "uploads", "plain.7z")).Source;
        Assert.NotNull(source);
    }

    static readonly byte[][] Archives =
    [
        Packed.Gzip(Packed.Log(50)), Packed.Bzip2(Packed.Log(50)), Packed.Zstandard(Packed.Log(50)), Packed.Zip(("a", Packed.Log(50)), ("b", Line)),
        Packed.Tar(("a", Packed.Log(50)), ("b", Line)), Packed.Rar(("a", Packed.Log(50)), ("b", Line)), Packed.Sample("two.xz"), Packed.Sample("two.zst"),
        Packed.Sample("plain.7z"), Packed.Sample("locked.zip"), Packed.Sample("hidden.7z"), MailTests.Notice,
    ];

    static readonly byte[][] Openings = [[], .. Archives.Select(archive => archive[..Math.Min(12, archive.Length)])];

    [Property(MaxTest = 300)]
    public async Task No_bytes_make_it_throw(byte[] bytes, int opening) =>
        await Heard.From([.. Openings[(int)((uint)opening % Openings.Length)], .. bytes]);

    [Property(MaxTest = 600)]
    public async Task No_damage_makes_it_throw(int which, (int At, byte With)[] flips)
    {
        var file = (byte[])Archives[(int)((uint)which % Archives.Length)].Clone();
        foreach (var (at, with) in flips) file[(int)((uint)(at * 2654435761) % file.Length)] ^= with;
        await Heard.From(file, UploadLimits.Chat with { Time = TimeSpan.FromSeconds(20) });
    }

    static byte[] Blanks(int length)
    {
        var blanks = new byte[length];
        blanks.AsSpan().Fill((byte)' ');
        return blanks;
    }

    /// <summary>A line that went dead.</summary>
    sealed class Silent : MemoryStream
    {
        public override bool CanSeek => false;
        public override int Read(Span<byte> buffer) => throw new UnreachableException();
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }

    sealed class Broken(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override int Read(Span<byte> buffer) => Position > 5000 ? throw new IOException("the line broke") : base.Read(buffer[..Math.Min(1000, buffer.Length)]);
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => await Task.FromResult(Read(buffer.Span));
    }
}
