// A message is found as long as it lives, however many came after it.
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class LiveMessagesTests
{
    const int Many = 5_000;

    // Exim's ids ascend with time; Postfix's and qmail's do not.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_are_found_counted_and_taken_out(bool ascending)
    {
        var live = new LiveMessages();
        ulong Start(ulong key) => ascending ? key : key * 7919 % Many;
        for (var key = 1UL; key <= Many; key++) live.Add(key, new LiveMessage { IdStart = Start(key), Subject = (int)key });
        Assert.Equal(Many, live.Count);
        Assert.Equal(Many, live.Keys().Distinct().Count());
        for (var key = 1UL; key <= Many; key++) Assert.Equal((int)key, live.Find(key, Start(key))?.Subject);
        Assert.Null(live.Find(Many + 1, Start(Many + 1)));

        for (var key = 1UL; key <= Many; key += 2) Assert.Equal((int)key, live.Remove(key)?.Subject);
        Assert.Equal(Many / 2, live.Count);
        for (var key = 1UL; key <= Many; key++) Assert.Equal(key % 2 == 0, live.Find(key, Start(key)) is not null);
        Assert.Null(live.Remove(1));
    }
}
