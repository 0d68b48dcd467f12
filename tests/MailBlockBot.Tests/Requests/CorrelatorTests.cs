// The pages that sent the mail of two real servers are named, and no busy bystander is.
using System.Globalization;
using FsCheck.Xunit;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Requests;

public sealed class CorrelatorTests
{
    static readonly string[] Guilty =
    [
        "POST blog.example /wp-content/uploads/2019/12435.php -> 2157:12435.php(3) : eval()'d code shell",
        "POST blog.example /wp-includes/css/dgffgf.php -> 2157:dgffgf.php shell",
        "POST forum.example /contact/sendmail.php -> 1253:sendmail.php",
        "POST forum.example /mail.php -> 1253:mail.php",
        "POST forum.example /sendmail.php -> 1253:sendmail.php",
        "POST market.example /form.php -> 2917:tools.php",
        "POST market.example /form.php?ajax=Y -> 2917:tools.php",
        "POST shop.example /checkout/?step=3 -> 1397:class-phpmailer.php",
        "POST shop.example /feedback.php -> 1397:class-phpmailer.php",
        "POST shop.example /order.php -> 1397:class-phpmailer.php",
    ];

    [Theory]
    [InlineData("hoster")]
    [InlineData("cpanel")]
    public void The_pages_that_sent_are_named_and_nothing_else(string server)
    {
        var logs = new RealLogs(server);
        var found = Correlator.Correlate(RealLogs.Requests(logs.Access("access_log.vhost_combined")), logs.Sendings(), logs.Named);
        Assert.Equal(Guilty, Told(found));
        Assert.Equal(0, found.ClockShiftHours);
    }

    [Fact]
    public void One_site_without_its_name_is_enough()
    {
        var logs = new RealLogs("hoster");
        var found = Correlator.Correlate(RealLogs.Requests(logs.Access("access_log.shop.example")), logs.Sendings(), logs.Named);
        Assert.Equal(
            ["POST  /checkout/?step=3 -> 1397:class-phpmailer.php", "POST  /feedback.php -> 1397:class-phpmailer.php", "POST  /order.php -> 1397:class-phpmailer.php"],
            Told(found));
        var form = found.Findings[0];
        Assert.Equal(("/feedback.php", 90, 90), (form.Path, form.Hits, form.Matched));
        Assert.All(form.Clients, c => Assert.StartsWith("198.51.100.", c, StringComparison.Ordinal));
        Assert.Equal(["198.51.100.0/24"], form.Networks);
    }

    [Theory]
    [InlineData("hoster", -3)]
    [InlineData("cpanel", 5)]
    [InlineData("hoster", 14)]
    public void A_clock_that_is_hours_off_is_found(string server, int hours)
    {
        var logs = new RealLogs(server);
        var found = Correlator.Correlate(RealLogs.Requests(Shifted(logs, _ => TimeSpan.FromHours(hours))), logs.Sendings(), logs.Named);
        Assert.Equal(-hours, found.ClockShiftHours);
        Assert.Equal(Guilty, Told(found));
    }

    [Theory]
    [InlineData("hoster", -2)]
    [InlineData("cpanel", -1)]
    [InlineData("hoster", 1)]
    [InlineData("hoster", 2)]
    public void Clocks_that_differ_by_a_second_or_two_do_no_harm(string server, int seconds)
    {
        var logs = new RealLogs(server);
        var found = Correlator.Correlate(RealLogs.Requests(Shifted(logs, _ => TimeSpan.FromSeconds(seconds))), logs.Sendings(), logs.Named);
        Assert.Equal(Guilty, Told(found));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Requests_that_take_up_to_a_second_still_name_forms_and_no_bystander(int seconds)
    {
        var logs = new RealLogs("hoster");
        var found = Correlator.Correlate(RealLogs.Requests(Shifted(logs, number => TimeSpan.FromSeconds(number % 3 == 0 ? seconds : 0))), logs.Sendings(), logs.Named);
        Assert.Contains("POST forum.example /mail.php -> 1253:mail.php", Told(found));
        Assert.Empty(Told(found).Except(Guilty));
    }

    [Theory]
    [InlineData("hoster", 2, 0)]
    [InlineData("hoster", 1, 0)]
    [InlineData("cpanel", 0, 73)]
    [InlineData("hoster", 0, 41)]
    [InlineData("hoster", 0, -37)]
    public void Of_another_time_nothing_is_named(string server, int days, int seconds)
    {
        var logs = new RealLogs(server);
        var found = Correlator.Correlate(RealLogs.Requests(Shifted(logs, _ => new TimeSpan(days, 0, 0, seconds))), logs.Sendings(), logs.Named);
        Assert.Empty(found.Findings);
        Assert.Equal(0, found.ClockShiftHours);
    }

    [Fact]
    public void One_request_and_one_message_of_the_same_second_suffice_in_a_tiny_log()
    {
        var requests = RealLogs.Requests([Line("11:29:14", "POST /contact.php"), Line("11:20:00", "GET /contact.php"), Line("11:29:13", "GET /style.css")]);
        Assert.Equal(["POST  /contact.php -> 7:form.php"], Told(Correlator.Correlate(requests, At("11:29:14"), _ => ("form.php", 7))));
        Assert.Empty(Correlator.Correlate(requests, At("11:29:44"), _ => ("form.php", 7)).Findings);
    }

    [Fact]
    public void A_page_that_is_asked_every_second_stands_at_every_message_and_is_not_named()
    {
        var requests = new RequestLog();
        for (var s = 0; s < 3600; s++) RealLogs.Add(requests, Line($"11:{s / 60:00}:{s % 60:00}", "POST /xmlrpc.php"));
        Assert.Empty(Correlator.Correlate(requests, At("11:29:14", "11:31:02", "11:40:59"), _ => ("form.php", 7)).Findings);
    }

    [Fact]
    public void A_shell_called_by_GET_is_named_and_the_page_that_a_form_leads_to_is_not()
    {
        string[] times = ["11:03:07", "11:11:31", "11:18:02", "11:29:14", "11:40:59"];
        var shell = RealLogs.Requests(times.Select(t => Line(t, "GET /images/x.php")));
        Assert.Equal(["GET  /images/x.php -> 7:form.php shell"], Told(Correlator.Correlate(shell, At(times), _ => ("form.php", 7))));
        var form = RealLogs.Requests(times.SelectMany(t => new[] { Line(t, "POST /form.php"), Line(t, "GET /thanks.php") }));
        Assert.Equal(["POST  /form.php -> 7:form.php"], Told(Correlator.Correlate(form, At(times), _ => ("form.php", 7))));
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(Correlator.Correlate(new RequestLog(), At("11:29:14"), _ => (null, null)).Findings);
        Assert.Empty(Correlator.Correlate(RealLogs.Requests([Line("11:29:14", "POST /a.php")]), new SendingTimes(), _ => (null, null)).Findings);
    }

    [Property(MaxTest = 3)]
    public void The_order_of_the_lines_makes_no_difference(int seed)
    {
        var logs = new RealLogs("hoster");
        var lines = logs.Access("access_log.vhost_combined").ToArray();
        new Random(seed).Shuffle(lines);
        var sendings = logs.Sendings();
        var straight = Correlator.Correlate(RealLogs.Requests(logs.Access("access_log.vhost_combined")), sendings, logs.Named);
        Assert.Equal(Everything(straight), Everything(Correlator.Correlate(RealLogs.Requests(lines), sendings, logs.Named)));
    }

    [Property(MaxTest = 3)]
    public void A_full_log_keeps_the_same_sample_in_any_order(int seed)
    {
        var logs = new RealLogs("hoster");
        var lines = logs.Access("access_log.vhost_combined").ToArray();
        var sendings = logs.Sendings();
        var straight = Correlator.Correlate(RealLogs.Requests(lines, 250), sendings, logs.Named);
        new Random(seed).Shuffle(lines);
        Assert.Equal(Everything(straight), Everything(Correlator.Correlate(RealLogs.Requests(lines, 250), sendings, logs.Named)));
        Assert.Contains("POST forum.example /mail.php -> 1253:mail.php", Told(straight));
    }

    static string[] Told(Correlation found) =>
        [.. found.Findings.Select(f => $"{f.Method} {f.Host} {f.Path} -> {f.Uid}:{f.Script}{(f.LooksLikeShell ? " shell" : "")}").Order(StringComparer.Ordinal)];

    static string Everything(Correlation found) => string.Join('\n', found.Findings.Select(f =>
        $"{f.Method} {f.Host} {f.Path} {f.Hits} {f.Matched} {string.Join(',', f.Clients)} {string.Join(',', f.Networks)} {f.Script} {f.Uid}")) + found.ClockShiftHours;

    static SendingTimes At(params string[] times)
    {
        var sendings = new SendingTimes();
        foreach (var time in times) sendings.Add(0, DateTime.Parse($"2026-11-24T{time}", CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerSecond);
        return sendings;
    }

    static string Line(string time, string request) => $"198.51.100.7 - - [24/Nov/2026:{time} +0300] \"{request} HTTP/1.1\" 200 1 \"-\" \"-\"";

    static IEnumerable<string> Shifted(RealLogs logs, Func<int, TimeSpan> by) => logs.Access("access_log.vhost_combined").Select((line, number) =>
    {
        const string form = "dd/MMM/yyyy:HH:mm:ss";
        var at = line.IndexOf('[') + 1;
        var time = DateTime.ParseExact(line.Substring(at, form.Length), form, CultureInfo.InvariantCulture);
        return line[..at] + (time + by(number)).ToString(form, CultureInfo.InvariantCulture) + line[(at + form.Length)..];
    });
}
