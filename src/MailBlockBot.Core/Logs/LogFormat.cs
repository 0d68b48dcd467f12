// A kind of mail log: which records are its own, and how they are read.
namespace MailBlockBot.Core.Logs;

/// <summary>One format of mail log. An instance serves one reading, however many files it has, and may remember what its records need of each other.</summary>
internal abstract class LogFormat(string name)
{
    /// <summary>The format's name in JSON.</summary>
    public string Name => name;

    /// <summary>Whether a record is of this format.</summary>
    public abstract bool Claims(in Prefix prefix, ReadOnlySpan<byte> text);

    /// <summary>Fills the record's kind and fields. <see cref="LogRecord.Time"/>, server, process and raw text are set before.</summary>
    public abstract void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record);

    /// <summary>Goes on to what else the same line says, of a further recipient or message; false when that was all.</summary>
    public virtual bool Next(ref LogRecord record) => false;
}
