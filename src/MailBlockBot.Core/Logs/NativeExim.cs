// Exim's own main log, as it stands in /var/log/exim4/mainlog.
namespace MailBlockBot.Core.Logs;

/// <summary><c>2026-11-24 10:58:24.105 +0300 [18334] 1xVlQ0-000000004li-0Qoh &lt;= ...</c>; zone, milliseconds and pid are optional.</summary>
internal sealed class NativeExim() : LogFormat("exim")
{
    public override bool Claims(in Prefix prefix, ReadOnlySpan<byte> text) => prefix.Program.IsEmpty;

    public override void Read(in Prefix prefix, ReadOnlySpan<byte> text, ref LogRecord record) => EximText.Read(text, ref record);
}
