// What was handed in together is read together; what stands in the way of a part of it is named, and the rest is read.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Replies;
using MailBlockBot.Uploads;

namespace MailBlockBot.Tests;

public sealed class MaterialReaderTests : IFileShelf, IProgress<long>
{
    const string Arrival = "Jun 25 01:23:44 vh84 splogger[1]: 1joDo0-0005Bd-LB <= user@server U=user P=local S=925\n";
    const string Failure = "Jun 25 01:23:45 vh84 splogger[1]: 1joDo0-0005Bd-LB ** a@hotmail.fr R=x T=y: SMTP error from remote mail server after RCPT TO:<a@hotmail.fr>: 550 5.5.0 mailbox unavailable\n";

    readonly Dictionary<string, Func<Stream>> _files = [];
    int _opened;
    long _progress;

    Task<ReadResult> Read(params Material[] materials) =>
        new MaterialReader(this, UploadLimits.Chat, TimeZoneInfo.Utc, TimeProvider.System).Read(materials, this, TestContext.Current.CancellationToken);

    Material.Document File(string name, Func<Stream> open, long? size = null)
    {
        _files[name] = open;
        return new Material.Document(1, name, name, size);
    }

    Material.Document File(string name, string text) => File(name, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Pasted_lines_and_files_are_one_reading()
    {
        var result = await Read(new Material.Paste(1, Arrival), File("mail.log", Failure));
        Assert.Equal((Verdict.NoRecipient, 1, 1), (result.Diagnosis!.Cause, (int)result.Diagnosis.Messages, (int)result.Diagnosis.Failed));
        Assert.Empty(result.Problems);
        Assert.Equal(Arrival.Length + Failure.Length, _progress);
    }

    [Fact]
    public async Task A_file_that_is_no_log_is_named_beside_one_that_is()
    {
        var result = await Read(File("mail.log", Failure), File("poem.txt", "Roses are red\n"), File("nothing.log", ""));
        Assert.Equal(1, result.Diagnosis!.Failed);
        Assert.Equal([new ReadProblem("poem.txt", "no_log"), new ReadProblem("nothing.log", "empty")], result.Problems);
    }

    [Fact]
    public async Task What_is_too_large_is_not_even_fetched()
    {
        var result = await Read(File("huge.log", () => throw new InvalidOperationException(), size: 21 << 20));
        Assert.Null(result.Diagnosis);
        Assert.Equal([new ReadProblem("huge.log", "too_large", 21 << 20, 20 << 20)], result.Problems);
        Assert.Equal(0, _opened);
    }

    [Fact]
    public async Task A_line_that_breaks_makes_all_be_read_anew_and_nothing_counts_twice()
    {
        var result = await Read(new Material.Paste(1, Arrival), File("mail.log", () => _opened == 1 ? new Broken() : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Failure))));
        Assert.Equal((1, 1), ((int)result.Diagnosis!.Messages, (int)result.Diagnosis.Failed));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public async Task A_line_that_stays_broken_is_told()
    {
        await Assert.ThrowsAsync<IOException>(() => Read(File("mail.log", () => new Broken())));
        Assert.Equal(3, _opened);
    }

    Task<Opened> IFileShelf.Open(Material.Document file, UploadLimits limits, CancellationToken stop)
    {
        _opened++;
        return Task.FromResult(new Opened(_files[file.Id](), null));
    }

    void IProgress<long>.Report(long value) => _progress = value;

    sealed class Broken : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The line is broken.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The line is broken.");
    }
}
