// The yardstick: no less can be done to know which message each line belongs to. Lines, each one's id, kind and script into a dictionary by id.
namespace MailBlockBot.Benchmarks;

/// <summary>Splits lines of a splogger log and searches each; one thread, no checks: what a program written for one file would do.</summary>
internal sealed class LineSplitter
{
    const int Buffered = 1 << 20;
    readonly Dictionary<Key, Message> _messages = [];

    readonly record struct Key(ulong Start, ulong End);

    struct Message
    {
        public int Lines;
        public int Kinds;
        public int Script;
    }

    /// <summary>Reads a file through one buffer, and says how many messages it tells of.</summary>
    public static int ReadFile(string path)
    {
        var splitter = new LineSplitter();
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = new byte[Buffered];
        long at = 0;
        for (int held = 0, read; (read = RandomAccess.Read(file, buffer.AsSpan(held), at)) > 0; at += read)
        {
            var rest = splitter.Read(buffer.AsSpan(0, held + read));
            rest.CopyTo(buffer);
            held = rest.Length;
        }
        return splitter._messages.Count;
    }

    /// <summary>Reads whole lines, and gives back what is left of the last one.</summary>
    public ReadOnlySpan<byte> Read(ReadOnlySpan<byte> log)
    {
        for (; log.IndexOf((byte)'\n') is >= 0 and var end; log = log[(end + 1)..]) Note(log[..end]);
        return log;
    }

    void Note(ReadOnlySpan<byte> line)
    {
        var tag = line.IndexOf("]: "u8);
        if (tag < 0 || line.Length < tag + 20) return;
        var text = line[(tag + 3)..];
        var key = new Key(BitConverter.ToUInt64(text), BitConverter.ToUInt64(text[8..]));
        ref var message = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_messages, key, out _);
        message.Lines++;
        message.Kinds |= 1 << (text[17] & 31);
        if (text[17] == 'X') message.Script = text[17..].LastIndexOf((byte)':');
    }
}
