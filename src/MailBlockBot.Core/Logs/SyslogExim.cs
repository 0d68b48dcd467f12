// Exim's log through syslog: what hosters call the qmail log, since splogger writes it.
namespace MailBlockBot.Core.Logs;

/// <summary><c>Jun 25 01:23:45 vh84 splogger[19943]: 1joDo0-0005Bd-LB ** ...</c>, also with the pid or Exim's own time a second time.</summary>
internal sealed class SyslogExim() : LogFormat("splogger")
{
    // Without an id in front, which tells by itself (LogFormats), the program's name must.
    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) => prefix.Program.SequenceEqual("splogger"u8) || prefix.Program.StartsWith("exim"u8);

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record)
    {
        if (!MayStartWithId(text) && Prefix.TryRead(text, out var own) && own.Program.IsEmpty) text = text[own.Length..];
        EximText.Read(EximText.SkipProcess(text), ref record);
    }

    // No time of any layout has a dash there.
    static bool MayStartWithId(ReadOnlySpan<byte> text) => text.Length > 6 && text[6] == '-';
}
