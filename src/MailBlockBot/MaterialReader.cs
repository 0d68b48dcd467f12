// What a customer handed in, pasted lines and files together, becomes one reading and one diagnosis.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Uploads;

namespace MailBlockBot;

/// <param name="shelf">Where files lie.</param>
/// <param name="limits">Bounds for one file; the time is for all of them together.</param>
/// <param name="zone">The clock of the hoster's logs.</param>
/// <param name="clock">The time.</param>
internal sealed class MaterialReader(IFileShelf shelf, UploadLimits limits, TimeZoneInfo zone, TimeProvider clock)
{
    // A line that breaks in the middle of a download: all is read anew.
    const int Tries = 3;

    public async Task<ReadResult> Read(IReadOnlyList<Material> materials, IProgress<long> progress, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await ReadOnce(materials, progress, stop);
            }
            catch (IOException) when (tried < Tries && !stop.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromSeconds(tried), clock, stop);
            }
        }
    }

    async Task<ReadResult> ReadOnce(IReadOnlyList<Material> materials, IProgress<long> progress, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        using var relay = new SideBySide();
        var reading = new Reading(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime, relay: relay);
        var read = 0L;
        var anyText = false;
        List<ReadProblem> problems = [];
        foreach (var material in materials)
        {
            var sink = new ReadingSink(reading, bytes => progress.Report(read += bytes));
            var found = await Feed(material, sink, limits with { Time = Left(began) }, stop);
            problems.AddRange(found.Select(Told));
            anyText |= sink.AnyText;
            // Pasted words are known to the customer; of several files, the one that is no log must be named, unless worse was said of it.
            if (material is Material.Document && found.Count == 0 && !sink.AnyRead && sink.Foreign is { } name) problems.Add(new ReadProblem(name, "no_log"));
        }
        return new ReadResult(anyText ? reading.Finish() : null, [.. problems.Distinct()]);
    }

    async Task<IReadOnlyList<UploadProblem>> Feed(Material material, ReadingSink sink, UploadLimits left, CancellationToken stop)
    {
        switch (material)
        {
            case Material.Paste paste:
                sink.Begin("");
                sink.Feed(Encoding.UTF8.GetBytes(paste.Text));
                sink.End();
                return [];
            case Material.Document file:
                if (file.Size > left.In) return [new UploadProblem(ShownName.Clean(file.Name), UploadProblemKind.TooLarge, file.Size, left.In)];
                var opened = await shelf.Open(file, left, stop);
                if (opened.Source is not { } source) return [opened.Problem!];
                await using (source) return await UploadReader.ReadAsync(source, file.Name, left, sink, clock, stop);
            default:
                throw new ArgumentException($"Nothing reads a {material.GetType().Name}.", nameof(material));
        }
    }

    TimeSpan Left(long began)
    {
        var left = limits.Time - clock.GetElapsedTime(began);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    static ReadProblem Told(UploadProblem problem) => new(problem.Name, problem.Kind.Key(), problem.Size, problem.Limit);
}
