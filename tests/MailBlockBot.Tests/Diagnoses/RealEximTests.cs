// Logs that a real Exim with real PHP wrote, held against what the servers around it know happened.
using System.Text.Json;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class RealEximTests
{
    public static TheoryData<string, string> Logs => new()
    {
        { "hoster", "splogger.log" }, { "hoster", "exim-mainlog.log" }, { "cpanel", "splogger.log" }, { "cpanel", "exim-mainlog.log" },
    };

    [Theory, MemberData(nameof(Logs))]
    public void Messages_and_failures_are_exact(string kind, string file)
    {
        var truth = Truth(kind);
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, file));
        Assert.Equal(truth.GetProperty("messages").GetInt64(), diagnosis.Messages);
        Assert.Equal(truth.GetProperty("failed").GetInt64(), diagnosis.Failed);
        Assert.Equal(truth.GetProperty("cause").GetString(), diagnosis.Cause?.Name());
        Assert.Equal(0, diagnosis.Unread);
    }

    [Theory, MemberData(nameof(Logs))]
    public void Every_script_and_login_has_its_messages_and_failures(string kind, string file)
    {
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, file));
        foreach (var expected in Truth(kind).GetProperty("origins").EnumerateArray())
        {
            var wanted = expected.GetProperty("kind").GetString();
            var found = diagnosis.Origins.Where(share => share.Origin.Kind.Name() == wanted && Names(share.Origin, expected)).ToList();
            Assert.True(found.Count == 1, $"{expected}: {found.Count} found");
            Assert.Equal((expected.GetProperty("messages").GetInt64(), expected.GetProperty("failed").GetInt64()), (found[0].Messages, found[0].Failed));
        }
    }

    [Theory, MemberData(nameof(Logs))]
    public void Causes_are_within_three_percent_and_verdicts_at_least_96_percent_right(string kind, string file)
    {
        var truth = Truth(kind);
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, file));
        var expected = truth.GetProperty("verdicts").EnumerateArray().ToDictionary(v => v.GetProperty("verdict").GetString()!, v => v.GetProperty("failed").GetInt64());
        var found = diagnosis.Verdicts.ToDictionary(share => share.Verdict.Name(), share => share.Failed);
        foreach (var cause in (Verdict[])[Verdict.Spam, Verdict.Dmarc, Verdict.NoRecipient, Verdict.Blocklist])
            Assert.True(Math.Abs(found.GetValueOrDefault(cause.Name()) - expected[cause.Name()]) <= 0.03 * expected[cause.Name()],
                $"{cause}: {found.GetValueOrDefault(cause.Name())} for {expected[cause.Name()]}");
        var right = expected.Sum(pair => Math.Min(pair.Value, found.GetValueOrDefault(pair.Key)));
        Assert.True(right >= 0.96 * diagnosis.Failed, $"{right} of {diagnosis.Failed}: {string.Join(", ", found)} for {string.Join(", ", expected)}");
    }

    [Theory, MemberData(nameof(Logs))]
    public void The_hosters_own_limit_is_seen(string kind, string file)
    {
        var limit = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, file)).HosterLimit;
        Assert.Equal(6, limit.Hits);
        Assert.Contains("exceeds the limit of your plan", limit.Sample, StringComparison.Ordinal);
    }

    [Theory, InlineData("hoster", "access_log.vhost_combined"), InlineData("cpanel", "access_log.vhost_combined")]
    public void The_requests_that_sent_the_mail_are_named_and_no_others(string kind, string access)
    {
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, access), Samples.Bytes("Samples", "real-exim", kind, "splogger.log"));
        Assert.Equal(
            [
                "/checkout/?step=3", "/contact/sendmail.php", "/feedback.php", "/form.php", "/form.php?ajax=Y", "/mail.php", "/order.php", "/sendmail.php",
                "/wp-content/uploads/2019/12435.php", "/wp-includes/css/dgffgf.php",
            ],
            diagnosis.Requests.Select(page => page.Path).Order(StringComparer.Ordinal));
        Assert.Equal((0, true), (diagnosis.ClockShiftHours, diagnosis.HasAccessLog));
    }

    [Theory, InlineData("hoster"), InlineData("cpanel")]
    public void A_paste_loses_no_message_and_no_failure(string kind)
    {
        using var truth = JsonDocument.Parse(Samples.Bytes("Samples", "real-exim", kind, "pasted.truth.json"));
        var diagnosis = Samples.Diagnose(Samples.Bytes("Samples", "real-exim", kind, "pasted.txt"));
        Assert.Equal(
            (truth.RootElement.GetProperty("messages").GetInt64(), truth.RootElement.GetProperty("failed").GetInt64()), (diagnosis.Messages, diagnosis.Failed));
        Assert.Equal(0, diagnosis.Unread);
    }

    static bool Names(Origin origin, JsonElement expected)
    {
        if (expected.TryGetProperty("script", out var script)) return origin.Script == script.GetString() && origin.Uid == expected.GetProperty("uid").GetInt32();
        if (expected.TryGetProperty("login", out var login)) return origin.Login == login.GetString();
        // The truth calls the administrator's own test messages a user without a name; the log says root.
        if (expected.TryGetProperty("user", out var user)) return (origin.User == "root" ? "" : origin.User) == user.GetString();
        return true;
    }

    static JsonElement Truth(string kind) => JsonDocument.Parse(Samples.Bytes("Samples", "real-exim", kind, "truth.json")).RootElement;
}
