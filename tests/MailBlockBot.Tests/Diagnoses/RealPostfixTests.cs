// A log that a real Postfix 3.7.11 wrote, held against what its servers know happened.
using MailBlockBot.Core.Origins;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class RealPostfixTests
{
    [Fact]
    public void Messages_failures_and_deliveries_are_exact()
    {
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "postfix", "postfix.log"));
        Assert.Equal((381L, 350L, 126L, 0L), (diagnosis.Messages, diagnosis.Failed, diagnosis.Delivered, diagnosis.Unread));
        Assert.Contains(diagnosis.Origins, share => share.Origin is { Kind: OriginKind.Script, Script: "sendmail.php", Uid: 1253 });
    }
}
