// The parts of a time stamp at their edges: the first and the last that counts, and texts that end too soon.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class ClockTests
{
    static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    [Theory]
    [InlineData("00", 0, 0)]
    [InlineData("x59", 1, 59)]
    [InlineData("5", 0, -1)]
    [InlineData("59", 1, -1)]
    [InlineData("5x", 0, -1)]
    [InlineData("x5", 0, -1)]
    public void Two_digits_are_a_number(string text, int at, int number) => Assert.Equal(number, Clock.TwoDigits(Bytes(text), at));

    [Theory]
    [InlineData("Nov", 11)]
    [InlineData("No", 0)]
    [InlineData("nov", 0)]
    public void A_month_is_three_letters(string text, int month) => Assert.Equal(month, Clock.Month(Bytes(text)));

    [Theory]
    [InlineData("00:00:00", 0)]
    [InlineData("23:59:60", 86_399)]
    [InlineData("23:59:5", null)]
    [InlineData("", null)]
    public void A_time_is_of_a_day(string text, int? seconds) => Assert.Equal(seconds, Clock.TryReadTime(Bytes(text), 0, out var read) ? (int)read : null);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("2024-12-31")]
    [InlineData("2100-03-01")]
    [InlineData("2299-11-30")]
    public void A_date_is_its_days(string text)
    {
        Assert.True(Clock.TryReadDate(Bytes(text), out var days));
        Assert.Equal(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), new DateTime(days * TimeSpan.TicksPerDay));
    }

    [Theory]
    [InlineData("2100-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("2026-01-00")]
    [InlineData("2026-1")]
    [InlineData("2026")]
    [InlineData("20x6-01-01")]
    public void What_no_calendar_has_is_none(string text) => Assert.False(Clock.TryReadDate(Bytes(text), out _));
}
