// Numbers, dates, shares and sizes as each language writes them; written out here so that they depend on no installed culture.
using System.Globalization;
using System.Text.Json;

namespace MailBlockBot.Core.Wording;

/// <summary>Puts values into words. Strings are not touched here: they come from outside and stay what they are.</summary>
internal sealed class ValueWords(Language language, string[] months, string[] shortMonths, string[] sizes)
{
    const char Nbsp = '\u00a0';

    public string Say(object value) => value switch
    {
        string text => text,
        int number => Number(number),
        long number => Number(number),
        double number => Decimal(number),
        Share share => Percent(share.Part),
        Size size => Bytes(size.Bytes),
        DateTime day => DaysOf(day, day),
        Days days => DaysOf(days.From, days.To),
        ShortDay { Day: var day } => $"{day.Day}{Nbsp}{shortMonths[day.Month - 1]}",
        Hour { Time: var time } => Clock(time),
        Period period => PeriodOf(period.From, period.To),
        Language other => other.Code(),
        _ => throw new ArgumentException($"No words for a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A value as the program uses it: what was kept in a case comes back as JSON.</summary>
    public static object Plain(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } number => number.TryGetInt64(out var whole) ? whole : number.GetDouble(),
        JsonElement text => text.ToString(),
        float number => (double)number,
        decimal number => (double)number,
        short or byte or uint or ushort => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    string Number(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (Math.Abs(number) < 10_000)
        {
            return digits;
        }

        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        return language == Language.Russian ? grouped.Replace(',', Nbsp) : grouped;
    }

    string Decimal(double number)
    {
        if (number == Math.Floor(number) && Math.Abs(number) < 1e15)
        {
            return Number((long)number);
        }

        var digits = number.ToString("0.#", CultureInfo.InvariantCulture);
        return language == Language.Russian ? digits.Replace('.', ',') : digits;
    }

    // Rounding never says "0 %" of something nor "100 %" of what is not all.
    string Percent(double part)
    {
        var percent = part switch
        {
            > 0 and < 0.01 => "<1",
            >= 0.99 and < 1 => "99",
            _ => Math.Round(part * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture),
        };
        return language == Language.Russian ? $"{percent}{Nbsp}%" : $"{percent}%";
    }

    string Bytes(long bytes)
    {
        var unit = bytes < 1 << 20 ? 0 : bytes < 1 << 30 ? 1 : 2;
        var amount = bytes / Math.Pow(1024, unit + 1);
        var rounded = amount < 10 ? Math.Round(amount, 1) : Math.Round(amount);
        return $"{Decimal(bytes > 0 ? Math.Max(rounded, 0.1) : 0)}{Nbsp}{sizes[unit]}";
    }

    string PeriodOf(DateTime from, DateTime to)
    {
        if (from.Date != to.Date)
        {
            return DaysOf(from, to);
        }

        var (start, end) = (Clock(from), Clock(to));
        var times = start == end ? start : $"{start}–{end}";
        return language == Language.Russian ? $"{DaysOf(from, to)}, {times}" : $"{DaysOf(from, to)} {times}";
    }

    // The year is said only where the stretch spans more than one: it is the customer's own, recent log.
    string DaysOf(DateTime from, DateTime to) => (from, to) switch
    {
        _ when from.Date == to.Date => Day(from),
        _ when from.Year != to.Year => $"{Day(from)} {from.Year:0000} – {Day(to)} {to.Year:0000}",
        _ when from.Month != to.Month => $"{Day(from)} – {Day(to)}",
        _ => $"{from.Day}–{Day(to)}",
    };

    string Day(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}{Nbsp}{months[day.Month - 1]}");

    static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
