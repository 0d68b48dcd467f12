// Syslog leaves the year out; a message's id tells it, for each of its lines alike, whatever stood between them.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class YearClockTests
{
    static readonly DateTime Now = new(2026, 11, 24);

    // 25 June, 01:23:45, as a prefix without a year has it.
    static readonly long June = Seconds(new DateTime(Clock.LeapYear, 6, 25, 1, 23, 45));

    static long Seconds(DateTime time) => time.Ticks / TimeSpan.TicksPerSecond;

    static byte[] Id(int year)
    {
        const string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var left = (long)(new DateTime(year, 6, 25, 1, 23, 44) - DateTime.UnixEpoch).TotalSeconds;
        var id = "";
        for (var place = 0; place < 6; place++, left /= 62) id = digits[(int)(left % 62)] + id;
        return Encoding.ASCII.GetBytes(id + "-0005Bd-LB");
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("ABAB")]
    [InlineData("A.A.")]
    [InlineData("A.BB..BA")]
    [InlineData("BA.ABB")]
    public void Each_message_s_lines_are_of_its_year(string lines)
    {
        var clock = new YearClock(Seconds(Now));
        var expected = 0;
        foreach (var line in lines)
        {
            // A record without an id is of the year of the line before.
            expected = line switch { 'A' => 2020, 'B' => 2026, _ => expected };
            var id = line switch { 'A' => Id(2020), 'B' => Id(2026), _ => [] };
            Assert.Equal(new DateTime(expected, 6, 25, 1, 23, 45), Clock.ToDateTime(clock.Resolve(June, id)));
        }
    }

    [Fact]
    public void A_later_line_of_a_message_has_its_own_time()
    {
        var clock = new YearClock(Seconds(Now));
        foreach (var later in (long[])[0, 0, 1, 1, 0, 86_400])
            Assert.Equal(new DateTime(2020, 6, 25, 1, 23, 45).AddSeconds(later), Clock.ToDateTime(clock.Resolve(June + later, Id(2020))));
    }

    [Fact]
    public void Without_any_id_it_is_the_latest_that_is_not_in_the_future()
    {
        Assert.Equal(2026, Clock.ToDateTime(new YearClock(Seconds(Now)).Resolve(June, default)).Year);
        Assert.Equal(2025, Clock.ToDateTime(new YearClock(Seconds(new DateTime(2026, 3, 1))).Resolve(June, default)).Year);
    }
}
