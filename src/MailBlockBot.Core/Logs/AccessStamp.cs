// The time in a line of an access log: Apache's in brackets, or ISO 8601 with or without them.
namespace MailBlockBot.Core.Logs;

/// <param name="Seconds">Wall clock seconds since 0001-01-01.</param>
/// <param name="ZoneMinutes">Minutes east of UTC; null where none is written.</param>
readonly record struct AccessStamp(long Seconds, int? ZoneMinutes)
{
    const int Dated = 19;   // yyyy-MM-ddThh:mm:ss; Apache's dd/Mon/yyyy:hh:mm:ss is one longer

    /// <summary>Reads <c>[24/Nov/2026:11:29:14 +0300]</c> or <c>[2026-11-24T11:29:14+03:00]</c>; the length includes the brackets.</summary>
    public static bool TryBracketed(ReadOnlySpan<byte> text, out AccessStamp stamp, out int length)
    {
        (stamp, length) = (default, 0);
        if (text.Length < Dated + 2) return false;
        if (text[3] == '/')
        {
            if (!TryApache(text[1..], out stamp, out length)) return false;
        }
        else if (text[5] != '-' || !TryIso(text[1..], out stamp, out length))
        {
            return false;
        }
        length += 2;
        return length <= text.Length && text[length - 1] == ']';
    }

    /// <summary>Reads <c>2026-11-24T11:29:14.123+03:00</c>, also with a blank for the T and without a zone.</summary>
    public static bool TryIso(ReadOnlySpan<byte> text, out AccessStamp stamp, out int length)
    {
        (stamp, length) = (default, 0);
        if (text.Length < Dated || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)' ')) return false;
        return TryMake(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2), text, 11, out stamp, out length);
    }

    static bool TryApache(ReadOnlySpan<byte> text, out AccessStamp stamp, out int length)
    {
        (stamp, length) = (default, 0);
        if (text.Length < Dated + 1 || text[6] != '/' || text[11] != ':') return false;
        return TryMake(Number(text, 7, 4), Month(text.Slice(3, 3)), Number(text, 0, 2), text, 12, out stamp, out length);
    }

    static bool TryMake(int year, int month, int day, ReadOnlySpan<byte> text, int at, out AccessStamp stamp, out int length)
    {
        (stamp, length) = (default, at + 8);
        int hour = Number(text, at, 2), minute = Number(text, at + 3, 2), second = Number(text, at + 6, 2);
        if (text[at + 2] != ':' || text[at + 5] != ':' || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60) return false;
        if (length < text.Length && text[length] is (byte)'.' or (byte)',')
        {
            length++;
            while (length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9') length++;
        }
        var zone = Zone(text[length..], out var zoneLength);
        length += zoneLength;
        var days = new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay;
        stamp = new(days * 86400 + hour * 3600 + minute * 60 + second, zone);
        return true;
    }

    static int? Zone(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        var at = text.StartsWith(" "u8) ? 1 : 0;
        if (text.Length > at && text[at] == 'Z') { length = at + 1; return 0; }
        if (text.Length < at + 5 || text[at] is not ((byte)'+' or (byte)'-')) return null;
        var colon = text[at + 3] == ':' ? 1 : 0;
        if (text.Length < at + 5 + colon) return null;
        int hours = Number(text, at + 1, 2), minutes = Number(text, at + 3 + colon, 2);
        if (hours is < 0 or > 15 || minutes is < 0 or > 59) return null;
        length = at + 5 + colon;
        return (hours * 60 + minutes) * (text[at] == '-' ? -1 : 1);
    }

    static int Month(ReadOnlySpan<byte> name)
    {
        var at = "janfebmaraprmayjunjulaugsepoctnovdec"u8.IndexOf([(byte)(name[0] | 0x20), (byte)(name[1] | 0x20), (byte)(name[2] | 0x20)]);
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    /// <summary>The number in so many digits; -1 where one of them is none, or the text ends.</summary>
    static int Number(ReadOnlySpan<byte> text, int at, int digits)
    {
        if (at + digits > text.Length) return -1;
        var number = 0;
        foreach (var b in text.Slice(at, digits))
        {
            if (b is < (byte)'0' or > (byte)'9') return -1;
            number = number * 10 + b - '0';
        }
        return number;
    }
}
