// Every packing a customer sends, whole, joined and cut.
using System.Text;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests.Uploads;

public sealed class PackingTests
{
    static readonly byte[] A = Packed.Utf8("Jun 25 01:23:44 vh84 splogger: first\n");
    static readonly byte[] B = Packed.Utf8("Jun 25 01:23:45 vh84 splogger: second\n");
    static readonly byte[] Both = [.. A, .. B];

    public static TheoryData<string, byte[]> Joined => new()
    {
        { "plain", Both },
        { "gzip", Packed.Gzip(Both) },
        { "gzip of two members", [.. Packed.Gzip(A), .. Packed.Gzip(B)] },
        { "gzip with zeros behind it", [.. Packed.Gzip(Both), .. new byte[600]] },
        { "bzip2", Packed.Bzip2(Both) },
        { "bzip2 of two streams", [.. Packed.Bzip2(A), .. Packed.Bzip2(B)] },
        { "zstd of two frames", [.. Packed.Zstandard(A), .. Packed.Zstandard(B)] },
        { "zstd by its own tool", Packed.Sample("two.zst") },
        { "xz of two streams with padding", Packed.Sample("two.xz") },
        { "zip", Packed.Zip(("a", A), ("b", B)) },
        { "zip in zip in zip", Packed.Zip(("z", Packed.Zip(("z", Packed.Zip(("a", A), ("b", B)))))) },
        { "tar", Packed.Tar(("a", A), ("b", B)) },
        { "tar.gz", Packed.Gzip(Packed.Tar(("a", A), ("b", B))) },
        { "zip of a gzip in a tar.gz", Packed.Zip(("t", Packed.Gzip(Packed.Tar(("g", Packed.Gzip(Both)))))) },
        { "7z", Packed.Sample("plain.7z") },
        { "rar", Packed.Rar(("a", A), ("b", B)) },
    };

    [Theory, MemberData(nameof(Joined), DisableDiscoveryEnumeration = true)]
    public async Task Every_packing_gives_the_same_text(string packing, byte[] file)
    {
        var heard = await Heard.From(file);
        Assert.Equal($"{packing}: {Encoding.UTF8.GetString(Both)}", $"{packing}: {heard.Text}");
        Assert.Empty(heard.Problems);
    }

    [Theory, MemberData(nameof(Joined), DisableDiscoveryEnumeration = true)]
    public async Task A_stream_that_cannot_seek_and_trickles_gives_it_too(string packing, byte[] file)
    {
        var heard = await Heard.From(new Trickle(file));
        Assert.Equal($"{packing}: {Encoding.UTF8.GetString(Both)}", $"{packing}: {heard.Text}");
        Assert.Empty(heard.Problems);
    }

    public static TheoryData<string, byte[]> Without => new()
    {
        { "zip", Packed.Zip() },
        { "zip of what macOS puts beside files", Packed.Zip(("__MACOSX/._mail.log", [0, 5, 0x16, 7, 0, 2, .. new byte[80]])) },
        { "tar.gz of nothing", Packed.Gzip(new byte[1024]) },
        { "zip in zip", Packed.Zip(("z", Packed.Zip())) },
        { "mail", Packed.Utf8("From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q--\n") },
    };

    [Theory, MemberData(nameof(Without), DisableDiscoveryEnumeration = true)]
    public async Task A_packing_without_a_text_in_it_is_named(string packing, byte[] file)
    {
        var heard = await Heard.From(file);
        Assert.Equal((packing, ""), (packing, heard.Text));
        Assert.Equal("upload", Assert.Single(heard.Problems).Name);
    }

    [Theory]
    [InlineData("long.log.xz"), InlineData("blocks.xz"), InlineData("long.log.zst"), InlineData("long.7z")]
    public async Task What_the_usual_tools_make_is_read(string sample)
    {
        var heard = await Heard.From(Packed.Sample(sample));
        Assert.Equal(Packed.Sample("long.log"), Assert.Single(heard.Parts).Bytes);
        Assert.Empty(heard.Problems);
    }

    public static TheoryData<string, byte[]> Long => new()
    {
        { "gzip", Packed.Gzip(Packed.Log(40_000)) },
        { "gzip of two", [.. Packed.Gzip(Packed.Log(20_000)), .. Packed.Gzip(Packed.Log(20_000))] },
        { "bzip2", Packed.Bzip2(Packed.Log(40_000)) },
        { "zstd", Packed.Zstandard(Packed.Log(40_000)) },
        { "xz", Packed.Sample("long.log.xz") },
        { "xz of blocks", Packed.Sample("blocks.xz") },
        { "zip", Packed.Zip(("a", Packed.Log(40_000)), ("b", Packed.Log(10))) },
        { "tar", Packed.Tar(("a", Packed.Log(40_000)), ("b", Packed.Log(40_000))) },
        { "tar.gz", Packed.Gzip(Packed.Tar(("a", Packed.Log(40_000)))) },
        { "rar", Packed.Rar(("a", Packed.Log(40_000))) },
        { "7z", Packed.Sample("long.7z") },
    };

    [Theory, MemberData(nameof(Long), DisableDiscoveryEnumeration = true)]
    public async Task Cut_anywhere_it_gives_a_beginning_and_is_named_once(string packing, byte[] file)
    {
        var whole = await Heard.From(file);
        Assert.Empty(whole.Problems);
        foreach (var share in (int[])[200, 500, 700, 900])
        {
            var cut = await Heard.From(file[..(file.Length / 1000 * share)]);
            Assert.Equal((packing, share, "CutShort"), (packing, share, string.Join(' ', cut.Kinds)));
            Assert.StartsWith(cut.Text, whole.Text, StringComparison.Ordinal);
            // A .7z has its list at its end; .bz2 and short .xz yield blocks, not bytes.
            if (packing is not "7z" && share >= 700) Assert.NotEmpty(cut.Text);
        }
    }

    [Fact]
    public async Task A_zip_written_to_a_pipe_is_read_whole_and_cut()
    {
        // Sizes stand behind the files then, and a cut zip has lost the list that repeats them.
        var to = new Pipe();
        using (var zip = new System.IO.Compression.ZipArchive(to, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["a", "b"])
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Packed.Log(2000));
            }
        }
        var file = to.ToArray();
        var whole = await Heard.From(file);
        Assert.Empty(whole.Problems);
        Assert.Equal(2, whole.Parts.Count);
        var cut = await Heard.From(file[..(file.Length * 3 / 4)]);
        Assert.Equal([UploadProblemKind.CutShort], cut.Kinds);
        Assert.Equal(Packed.Log(2000), cut.Parts[0].Bytes);
        Assert.NotEmpty(cut.Parts[1].Bytes);
    }

    sealed class Pipe : MemoryStream
    {
        public override bool CanSeek => false;
    }

    [Fact]
    public async Task A_gzip_that_lacks_one_byte_is_cut()
    {
        var file = Packed.Gzip(Packed.Log(1000));
        for (var missing = 1; missing <= 20; missing++) Assert.Equal([UploadProblemKind.CutShort], (await Heard.From(file[..^missing])).Kinds);
    }

    [Fact]
    public async Task Members_may_end_where_a_buffer_does()
    {
        // .NET reads 8 KiB at a time; stored blocks make the length of a member ours to choose.
        for (var length = 8150; length < 8200; length++)
        {
            var to = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(to, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(new byte[length].Select(_ => (byte)'x').ToArray());
            byte[] two = [.. to.ToArray(), .. to.ToArray()];
            var heard = await Heard.From(two);
            Assert.Empty(heard.Problems);
            Assert.Equal(2 * length, heard.Text.Length);
        }
    }

    [Fact]
    public async Task Damage_within_an_xz_is_told_by_its_sum()
    {
        var file = Packed.Sample("long.log.xz");
        file[file.Length / 2] ^= 0x10;
        Assert.Equal([UploadProblemKind.BadArchive], (await Heard.From(file)).Kinds);
    }

    [Theory]
    [InlineData("locked.7z"), InlineData("hidden.7z"), InlineData("locked.zip")]
    public async Task A_password_is_named(string sample)
    {
        var heard = await Heard.From(Packed.Sample(sample));
        Assert.Equal([UploadProblemKind.Encrypted], heard.Kinds);
        Assert.Empty(heard.Parts);
    }

    /// <summary>Seven bytes at a time, as from a bad line.</summary>
    sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(7, count));
    }
}
