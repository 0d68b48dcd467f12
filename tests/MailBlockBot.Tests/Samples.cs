// Files that tests read: copied beside the test assembly, so that nothing outside the repository is needed.
using System.Text;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests;

internal static class Samples
{
    /// <summary>The present of all tests: the real logs were written on this day.</summary>
    public static readonly DateTime Now = new(2026, 11, 24, 14, 0, 0, DateTimeKind.Unspecified);

    public static string Path(params string[] parts) => System.IO.Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static byte[] Bytes(params string[] parts) => File.ReadAllBytes(Path(parts));

    /// <summary>A log with one failure at each of some hours of 25 June.</summary>
    public static byte[] OfHours(params int[] hours) => Encoding.UTF8.GetBytes(string.Concat(hours.Select(hour =>
        $"Jun 25 {hour:00}:23:44 vh84 splogger[3201]: 1joDo{(char)('A' + hour)}-0005Bd-LB <= u@vh84.example U=u P=local S=1000\n"
        + $"Jun 25 {hour:00}:23:45 vh84 splogger[3201]: 1joDo{(char)('A' + hour)}-0005Bd-LB ** user{hour}@hotmail.fr R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<user{hour}@hotmail.fr>: 550 5.1.1 No such user\n")));

    public static Diagnosis Diagnose(params byte[][] files) => Diagnose(int.MaxValue, files);

    /// <summary>Reads files in chunks of a size.</summary>
    public static Diagnosis Diagnose(int chunk, params byte[][] files)
    {
        var reading = new Reading(Now);
        foreach (var file in files)
        {
            reading.Begin();
            for (var at = 0; at < file.Length; at += Math.Min(chunk, file.Length - at)) reading.Feed(file.AsSpan(at, Math.Min(chunk, file.Length - at)));
            reading.End();
        }
        return reading.Finish();
    }
}
