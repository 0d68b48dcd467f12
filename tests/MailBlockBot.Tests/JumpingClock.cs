// The machine's clock, set by somebody while the bot runs; what is waited for takes as long as ever.
namespace MailBlockBot.Tests;

internal sealed class JumpingClock : TimeProvider
{
    TimeSpan _off;

    public void Jump(TimeSpan by) => _off += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _off;
}
