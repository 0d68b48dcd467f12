// What a stretch of bytes is decides how it is read; what comes out of it is read in turn.
using System.Text;
using MimeKit;
using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.ZStandard;

namespace MailBlockBot.Uploads;

internal sealed class PartReader(UploadLimits limits, IUploadSink sink, Meter meter)
{
    public List<UploadProblem> Problems { get; } = [];

    /// <summary>The sink was told of a text.</summary>
    public bool AnyText { get; private set; }

    /// <param name="intake">The part's bytes.</param>
    /// <param name="name">Its shown name.</param>
    /// <param name="depth">In how many packings it lies.</param>
    /// <param name="unpacked">It has just come out of a compression: a .tar then is no further packing.</param>
    public void Read(Intake intake, string name, int depth, bool unpacked = false)
    {
        var head = intake.Peek(UploadFormats.HeadSize);
        if (head.IsEmpty)
        {
            Report(name, UploadProblemKind.Empty);
            return;
        }
        var format = UploadFormats.Of(head);
        if (format is UploadFormat.Tar && unpacked) depth--;
        if (format is >= UploadFormat.Gzip and <= UploadFormat.Rar && depth++ >= limits.Depth)
        {
            Report(name, UploadProblemKind.TooDeep, depth, limits.Depth);
            return;
        }
        switch (format)
        {
            case UploadFormat.Text: Feed(intake, name); break;
            case UploadFormat.Mail: Hold(intake, name, held => ReadMail(MailParts.Load(held, meter.Stop), name, depth)); break;
            case UploadFormat.Gzip: Unpack(() => new GzipMembers(intake)); break;
            case UploadFormat.Bzip2: Unpack(() => BZip2Stream.Create(intake, CompressionMode.Decompress, decompressConcatenated: true, leaveOpen: true)); break;
            case UploadFormat.Xz: Unpack(() => new XzStreams(intake, limits.Window)); break;
            case UploadFormat.Zstandard: Unpack(() => new DecompressionStream(intake)); break;
            case UploadFormat.Tar: ReadTar(intake, name, depth); break;
            case UploadFormat.Rar: ReadEntries(ArchiveEntries.Rar(intake), intake, name, depth); break;
            case UploadFormat.Zip: Hold(intake, name, held => ReadZip(held, name, depth)); break;
            case UploadFormat.SevenZip: Hold(intake, name, held => ReadEntries(ArchiveEntries.SevenZip(held), null, name, depth)); break;
            case UploadFormat.Picture: Report(name, UploadProblemKind.Picture); break;
            case UploadFormat.Binary: Report(name, UploadProblemKind.Binary); break;
            case UploadFormat.Litter: break;
        }

        void Unpack(Func<Stream> open) => ReadGuarded(new Unpacker(open, intake, name, meter), name, depth, unpacked: true);
    }

    /// <summary>From the source's buffer to the sink, without a copy.</summary>
    void Feed(Intake intake, string name)
    {
        AnyText = true;
        sink.Begin(name);
        try
        {
            for (var chunk = intake.Take(); chunk.Length > 0; chunk = intake.Take()) sink.Feed(chunk);
        }
        catch (Exception) when (meter.MustStop)
        {
            sink.End();
            throw;
        }
        sink.End();
    }

    void ReadGuarded(Unpacker unpacker, string name, int depth, bool unpacked = false)
    {
        var before = Problems.Count;
        using (unpacker)
        using (var intake = new Intake(unpacker, 128 << 10)) Read(intake, name, depth, unpacked);
        if (unpacker.Fault is { } fault) ReportFault(before, name, fault);
    }

    void ReadTar(Intake intake, string name, int depth)
    {
        ReadEntries(ArchiveEntries.Tar(intake), intake, name, depth, unpacks: false);
        // To its end: a compression around it tells only there that it was cut.
        while (!intake.Take().IsEmpty) { }
    }

    void ReadZip(Stream held, string name, int depth)
    {
        if (ArchiveEntries.HasList(held))
        {
            ReadEntries(ArchiveEntries.Zip(held), null, name, depth);
            return;
        }
        using var forward = new Intake(held, 64 << 10);
        ReadEntries(ArchiveEntries.CutZip(forward), forward, name, depth);
    }

    void ReadEntries(IEnumerable<ArchiveEntry> entries, Intake? packed, string name, int depth, bool unpacks = true)
    {
        var before = Problems.Count;
        var each = entries.GetEnumerator();
        UploadProblemKind? fault = null;
        while (Guard(each.MoveNext))
        {
            var entry = each.Current;
            var within = ShownName.Within(name, entry.Name);
            meter.Entry(within);
            if (entry.Encrypted) Report(within, UploadProblemKind.Encrypted);
            else ReadGuarded(new Unpacker(entry.Open, packed, within, meter, unpacks, entry.Size), within, depth);
        }
        Guard(() => { each.Dispose(); return true; });
        if (fault is { } kind) ReportFault(before, name, kind);

        bool Guard(Func<bool> step)
        {
            try
            {
                return step();
            }
            catch (Exception e) when (!meter.MustStop)
            {
                fault ??= Unpacker.KindOf(e, packed);
                return false;
            }
        }
    }

    void ReadMail(MimeMessage mail, string name, int depth)
    {
        foreach (var part in MailParts.Of(mail))
        {
            switch (part)
            {
                case MailPart.Words { Text: var words } when !string.IsNullOrWhiteSpace(words):
                    using (var text = new Intake(new MemoryStream(Encoding.UTF8.GetBytes(words)), 4096)) Feed(text, name);
                    break;
                case MailPart.File file:
                    var within = ShownName.Within(name, file.Name);
                    meter.Entry(within);
                    ReadGuarded(new Unpacker(file.Open, null, within, meter, unpacks: false), within, depth);
                    break;
                case MailPart.Mail inner when depth >= limits.Depth:
                    Report(ShownName.Within(name, inner.Name), UploadProblemKind.TooDeep, depth + 1, limits.Depth);
                    break;
                case MailPart.Mail inner:
                    ReadMail(inner.Message, ShownName.Within(name, inner.Name), depth + 1);
                    break;
            }
        }
    }

    void Hold(Intake intake, string name, Action<Stream> read)
    {
        if (intake.Hold(limits.Held) is not { } held) Report(name, UploadProblemKind.TooLarge, null, limits.Held);
        else read(held);
    }

    void Report(string name, UploadProblemKind kind, long? size = null, long? limit = null) => Problems.Add(new(name, kind, size, limit));

    /// <summary>What comes out of a cut file is cut as well, or has not even begun: one problem, not one for each layer.</summary>
    void ReportFault(int before, string name, UploadProblemKind fault)
    {
        if (Problems.Skip(before).Any(problem => problem.Kind == fault)) return;
        Problems.RemoveAll(problem => problem.Kind is UploadProblemKind.Empty && problem.Name == name);
        Report(name, fault);
    }
}
