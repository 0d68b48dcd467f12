// Between who reads a log and who is told what it says.
namespace MailBlockBot.Core.Logs;

/// <summary>What takes the records of a reading.</summary>
public interface IRecords
{
    /// <summary>Says which text the next records are read from, and where to read it: who keeps records for later keeps their text at once, not piece by piece.</summary>
    /// <param name="text">Some lines.</param>
    /// <returns>The same bytes, as they are or copied; they stay until the next text is told.</returns>
    ReadOnlySpan<byte> Hold(ReadOnlySpan<byte> text) => text;

    /// <summary>One record of a mail log, in the log's order.</summary>
    void Accept(in LogRecord record);

    /// <summary>One line of an access log.</summary>
    void Accept(in AccessLine access);
}
