// An unpacker under guard: whatever it throws over hostile bytes becomes an early end and a kind of problem; what it yields is counted.
using SharpCompress.Common;

namespace MailBlockBot.Uploads;

/// <param name="open">Opens the unpacker; itself under guard.</param>
/// <param name="input">The packed bytes, to tell a cut file from a damaged one; null when they are held.</param>
/// <param name="name">Shown with a problem.</param>
/// <param name="meter">Counts what comes out.</param>
/// <param name="unpacks">More may come out than went in.</param>
/// <param name="claimed">How many bytes the archive says there are: fewer mean a file that was cut or damaged.</param>
internal sealed class Unpacker(Func<Stream> open, Intake? input, string name, Meter meter, bool unpacks = true, long? claimed = null) : ReadOnlyStream
{
    Stream? _stream;
    long _total;

    /// <summary>Why it ended early; null when it did not.</summary>
    public UploadProblemKind? Fault { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Fault is not null) return 0;
        meter.Stop.ThrowIfCancellationRequested();
        int read;
        try
        {
            read = (_stream ??= open()).Read(buffer);
        }
        catch (Exception e) when (!meter.MustStop)
        {
            Fault = KindOf(e, input);
            return 0;
        }
        _total += read;
        if (unpacks) meter.Unpacked(read, name);
        if (read == 0 && !buffer.IsEmpty && _total < claimed) Fault = input is { Ended: true } ? UploadProblemKind.CutShort : UploadProblemKind.BadArchive;
        return read;
    }

    public static UploadProblemKind KindOf(Exception e, Intake? input) => e switch
    {
        CryptographicException or System.Security.Cryptography.CryptographicException => UploadProblemKind.Encrypted,
        EndOfStreamException or IncompleteArchiveException or MultiVolumeExtractionException => UploadProblemKind.CutShort,
        DocumentException => UploadProblemKind.Binary,
        _ => input is { Ended: true } ? UploadProblemKind.CutShort : UploadProblemKind.BadArchive,
    };

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing) _stream?.Dispose();
        }
        catch (Exception e) when (!meter.MustStop)
        {
            Fault ??= KindOf(e, input);
        }
        base.Dispose(disposing);
    }
}
