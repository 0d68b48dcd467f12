// What a reader told its sink, for the tests to compare; it insists on the order of the calls.
using System.Text;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests.Uploads;

internal sealed class Heard : IUploadSink
{
    bool _open;
    System.Buffers.ArrayBufferWriter<byte> _text = new();

    public List<(string Name, byte[] Bytes)> Parts { get; } = [];

    /// <summary>Count only: for texts too long to keep.</summary>
    public bool Forget { get; init; }

    public long Length { get; private set; }

    public IReadOnlyList<UploadProblem> Problems { get; private set; } = [];

    public string Text => string.Concat(Parts.Select(part => Encoding.UTF8.GetString(part.Bytes)));

    public UploadProblemKind[] Kinds => [.. Problems.Select(problem => problem.Kind)];

    public void Begin(string entryName)
    {
        Assert.False(_open);
        (_open, _text) = (true, new());
        Parts.Add((entryName, []));
    }

    public void Feed(ReadOnlySpan<byte> chunk)
    {
        Assert.True(_open);
        Assert.False(chunk.IsEmpty);
        Length += chunk.Length;
        if (!Forget) System.Buffers.BuffersExtensions.Write(_text, chunk);
    }

    public void End()
    {
        Assert.True(_open);
        _open = false;
        Parts[^1] = (Parts[^1].Name, _text.WrittenSpan.ToArray());
    }

    public static Task<Heard> From(byte[] file, UploadLimits? limits = null, string name = "upload", bool forget = false) =>
        From(new MemoryStream(file), limits, name, forget);

    public static async Task<Heard> From(Stream file, UploadLimits? limits = null, string name = "upload", bool forget = false)
    {
        var heard = new Heard { Forget = forget };
        heard.Problems = await UploadReader.ReadAsync(file, name, limits ?? UploadLimits.Chat, heard, TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.False(heard._open);
        return heard;
    }
}
