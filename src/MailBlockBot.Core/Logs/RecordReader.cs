// One mended record in, its fields out: glued records are parted, split ones joined, and the format that claims it reads it.
using System.Runtime.CompilerServices;
using MailBlockBot.Core.Logs.Bounces;

namespace MailBlockBot.Core.Logs;

/// <summary>From the text of a record to <see cref="LogRecord"/>.</summary>
internal sealed class RecordReader(IRecords records, long now, LogFormats formats)
{
    readonly HashSet<string> _seen = [];
    string _lastSeen = "";
    readonly SplitParts _parts = new();
    readonly AccessReader _accesses = new();
    readonly YearClock _years = new(now);
    readonly ByteBuffer _beside = new(256);

    /// <summary>Names of the formats that had records.</summary>
    public IReadOnlyCollection<string> Formats => _seen;

    public void Read(ReadOnlySpan<byte> text)
    {
        Prefix.TryRead(text, out var prefix);
        Read(text, prefix);
    }

    /// <summary>Reads a record whose prefix is known; <c>default</c> for one that has none: an access log's.</summary>
    public void Read(ReadOnlySpan<byte> text, in Prefix prefix)
    {
        if (prefix.Length > 0)
        {
            var next = GluedRecords.Next(text, prefix);
            if (next < 0) ReadOne(text, prefix);
            else ReadGlued(text, prefix, next);
        }
        else if (PhpMail.Stands(text))
        {
            ReadText(text, text, prefix);
        }
        else
        {
            ReadAccess(text);
        }
    }

    void ReadGlued(ReadOnlySpan<byte> text, Prefix prefix, int next)
    {
        while (next >= 0)
        {
            ReadOne(text[..next], prefix);
            text = text[next..];
            if (!Prefix.TryRead(text, out prefix)) return;
            next = GluedRecords.Next(text, prefix);
        }
        ReadOne(text, prefix);
    }

    /// <summary>Hands on what a notice of failure says; false when it says nothing.</summary>
    public bool TryRead(BounceNotice notice)
    {
        if (!notice.Say(records)) return false;
        See("bounce");
        return true;
    }

    /// <summary>Reads what still waits for a part that will not come.</summary>
    public void Finish()
    {
        while (_parts.TryFindOldest(out var process)) ReadParts(process);
    }

    void ReadAccess(ReadOnlySpan<byte> text)
    {
        if (!_accesses.TryRead(text, out var access)) return;
        See("access");
        records.Accept(access);
    }

    void ReadOne(ReadOnlySpan<byte> record, in Prefix prefix)
    {
        var text = record[prefix.Length..];
        if (text.IsEmpty || text[0] != SplitParts.MarkStart || !SplitParts.TryReadMark(text, out var mark))
        {
            ReadText(record, text, prefix);
            return;
        }
        if (mark.Part == 1)
        {
            if (_parts.IsOpen(prefix.Process)) ReadParts(prefix.Process);
            else if (_parts.IsFull && _parts.TryFindOldest(out var oldest)) ReadParts(oldest);
            _parts.Open(prefix.Process, record[..prefix.Length]);
        }
        if (_parts.Add(prefix.Process, mark, text[mark.Length..])) ReadParts(prefix.Process);
    }

    void ReadParts(int process)
    {
        var whole = _parts.Take(process);
        if (Prefix.TryRead(whole, out var prefix)) ReadText(whole, whole[prefix.Length..], prefix);
    }

    void ReadText(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> text, in Prefix prefix)
    {
        if (formats.Of(prefix, text, out var id) is not { } format) return;
        _beside.Clear();
        // A local begins as zero; said once more, it would be cleared once more, for every line.
        Unsafe.SkipInit(out LogRecord record);
        record.Begin(raw, _beside);
        record.Server = prefix.Server;
        record.Process = prefix.Process;
        record.Uid = -1;
        record.Id = text[..id];
        format.Read(prefix, text, ref record);
        record.Time = prefix.LacksYear ? _years.Resolve(prefix.Time, record.Id, record.Instant) : prefix.Time;
        See(format.Name);
        records.Accept(record);
        while (format.Next(ref record)) records.Accept(record);
    }

    void See(string format)
    {
        if (ReferenceEquals(format, _lastSeen)) return;
        _seen.Add(format);
        _lastSeen = format;
    }
}
