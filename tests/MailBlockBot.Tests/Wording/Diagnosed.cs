// Hand-made diagnoses, one for each story and cause, whose answers are kept under Samples/Answers and read by people.
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Requests;

namespace MailBlockBot.Tests.Wording;

internal static class Diagnosed
{
    const string NoUser =
        "Jun 25 01:23:45 vh84 splogger[3201]: 1joDo0-0005Bd-LB ** titus121@hotmail.fr R=dnslookup T=remote_smtp H=hotmail-com.olc.protection.outlook.com [192.0.2.33]: "
        + "SMTP error from remote mail server after RCPT TO:<titus121@hotmail.fr>: 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).";

    static readonly Diagnosis Log = new()
    {
        Formats = ["splogger"],
        Lines = 1204,
        From = At("01:23"),
        To = At("02:10"),
        Servers = ["vh84"],
        Messages = 230,
        Delivered = 12,
        Failed = 251,
        Cause = Verdict.NoRecipient,
        Evidence = [NoUser],
        Verdicts = [Of(Verdict.NoRecipient, 212, 251), Of(Verdict.Spam, 27, 251), Of(Verdict.MailboxFull, 12, 251)],
        DeadAddresses = 198,
        Dead = ["titus121@hotmail.fr"],
    };

    public static readonly IReadOnlyDictionary<string, Diagnosis> All = new Dictionary<string, Diagnosis>
    {
        ["open-form"] = Log with
        {
            Origins = [Script("tools.php", Standing.Known, "1C-Bitrix", StandingReason.Listed, 230, 251) with { Directory = "/home/u/user/shop.example/public_html" }],
            Requests = [Page("/contact.php", 140, 131, false)],
            HasAccessLog = true,
            ClockShiftHours = 3,
            Stories =
            [
                Weigh(Story.OpenForm, 0.75, ("same_page", [("page", "shop.example/contact.php"), ("matched", 131), ("hits", 140)]), ("few_clients", [("count", 3)])),
                Weigh(Story.StaleAddresses, 0.25),
            ],
        },
        ["open-form-no-access-log"] = Log with
        {
            Origins = [Script("class-phpmailer.php", Standing.Known, "WordPress", StandingReason.Listed, 230, 251)],
            Stories = [Weigh(Story.OpenForm, 0.5, ("copy_to_sender", [("subject", "Копия: <b>**ваш** заказ")]), ("no_access_log", [])), Weigh(Story.StaleAddresses, 0.5)],
        },
        ["hacked-script"] = Log with
        {
            Messages = 46,
            Failed = 44,
            To = At("01:26"),
            Delivered = 2,
            DeadAddresses = 40,
            Verdicts = [Of(Verdict.NoRecipient, 40, 44), Of(Verdict.Spam, 4, 44)],
            Origins = [Script("12435.php", Standing.Hacked, null, StandingReason.DigitsOnly, 46, 44)],
            Stories = [Weigh(Story.HackedScript, 0.9, ("script_hacked", [("script", "12435.php")]), ("burst", [("count", 46), ("minutes", 3)]))],
        },
        ["stale-addresses"] = Log with
        {
            Failed = 212,
            Verdicts = [Of(Verdict.NoRecipient, 212, 212)],
            Unread = 3,
            Origins = [Script("tools.php", Standing.Known, "1C-Bitrix", StandingReason.Listed, 900, 212)],
            Stories = [Weigh(Story.StaleAddresses, 0.7, ("many_distinct_dead", [("count", 198), ("share", 0.93)]))],
        },
        ["cron-job"] = Log with
        {
            To = At("05:00").AddDays(2),
            Failed = 21,
            Messages = 60,
            Verdicts = [Of(Verdict.NoRecipient, 21, 21)],
            DeadAddresses = 1,
            Origins = [new(new(OriginKind.CronOrPipe, User: "ca11207"), new(Standing.None, null, StandingReason.Empty), 60, 21, null, [], [])],
            Stories = [Weigh(Story.CronJob, 0.65, ("cron_user", [("user", "ca11207")]), ("script_name_empty", []))],
        },
        ["stolen-mailbox"] = Log with
        {
            Cause = Verdict.Spam,
            Failed = 1251,
            Messages = 12345,
            DeadAddresses = 0,
            Dead = [],
            Verdicts = [Of(Verdict.Spam, 900, 1251), Of(Verdict.NoRecipient, 351, 1251)],
            Origins = [new(new(OriginKind.Mailbox, Login: "info@shop.example"), null, 12345, 1251, null, [], ["192.0.2.4", "198.51.100.7", "203.0.113.9"])],
            Stories = [Weigh(Story.StolenMailbox, 0.8, ("login_used", [("login", "info@shop.example"), ("count", 22)]))],
            Appeals = [Yandex],
        },
        ["forged-from"] = Log with
        {
            Cause = Verdict.Dmarc,
            Failed = 5,
            Messages = 8,
            Verdicts = [Of(Verdict.Dmarc, 5, 5)],
            DeadAddresses = 0,
            Dead = [],
            DmarcDomains = ["mail.ru"],
            Evidence = ["1joDo0-0005Bd-LB ** anna@mail.ru: 550 5.7.1 This message was not accepted due to domain (mail.ru) owner DMARC policy (RFC 7489)"],
            Origins = [Script("sendmail.php", Standing.Form, null, StandingReason.FormWord, 8, 5)],
            Stories = [Weigh(Story.ForgedFrom, 0.9, ("public_sender", [("domain", "mail.ru")]))],
        },
        ["listed-server"] = Log with
        {
            Cause = Verdict.Blocklist,
            Failed = 22,
            Messages = 40,
            Verdicts = [Of(Verdict.Blocklist, 22, 22)],
            DeadAddresses = 0,
            Dead = [],
            ListedAddresses = ["192.0.2.84"],
            Evidence = ["550 5.7.606 Access denied, banned sending IP [192.0.2.84]. To request removal from this list please visit https://sender.office.com/"],
            Origins = [Script("mail.php", Standing.Known, null, StandingReason.Listed, 40, 22)],
            Stories = [Weigh(Story.ListedServer, 0.95, ("address_listed", [("address", "192.0.2.84")]), ("shared_server", [("server", "vh84")]))],
            Appeals =
            [
                new(Verdict.Blocklist, "outlook.com", ["https://sender.office.com/"], [], new Dictionary<string, string>(), Actor.Hoster, 22, ["https://sender.office.com/"]),
            ],
        },
        ["listed-domain"] = Log with
        {
            Cause = Verdict.Blocklist,
            Failed = 3,
            Messages = 3,
            DeadAddresses = 0,
            Dead = [],
            Verdicts = [Of(Verdict.Blocklist, 3, 3) with { Sample = "550 Sender address blocked using dbl.spamhaus.org" }],
            Origins = [Script("index.php", Standing.Suspicious, null, StandingReason.EntryFile, 3, 3)],
            Stories = [Weigh(Story.HackedScript, 0.4), Weigh(Story.ListedServer, 0.35), Weigh(Story.SingleLetter, 0.25)],
        },
        ["single-letter"] = Log with
        {
            Cause = Verdict.Spam,
            Failed = 1,
            Messages = 1,
            Delivered = 0,
            DeadAddresses = 0,
            Dead = [],
            To = At("01:23"),
            Verdicts = [Of(Verdict.Spam, 1, 1)],
            Origins = [Script("feedback.php", Standing.Form, null, StandingReason.FormWord, 1, 1)],
            Stories = [Weigh(Story.SingleLetter, 1, ("few_failures", [("count", 1)]))],
            Appeals = [MailRu],
        },
        ["mailbox-full"] = Log with
        {
            Cause = Verdict.MailboxFull,
            Failed = 2,
            Messages = 30,
            Verdicts = [Of(Verdict.MailboxFull, 2, 2)],
            DeadAddresses = 0,
            Dead = [],
            Origins = [new(new(OriginKind.LocalUser, User: "co22556"), null, 30, 2, null, [], [])],
        },
        ["waiting"] = Log with
        {
            Cause = Verdict.RateLimited,
            Failed = 0,
            Deferred = 7,
            Verdicts = [new(Verdict.RateLimited, 0, 7, 0, "451 Try again later")],
            DeadAddresses = 0,
            Dead = [],
            Evidence = [],
        },
        ["hoster-limit"] = Log with
        {
            Cause = null,
            Failed = 0,
            Messages = 100,
            Verdicts = [],
            DeadAddresses = 0,
            Dead = [],
            Evidence = [],
            HosterLimit = new(12, "Sender rate 7.0 / 1h exceeds the limit of your plan"),
        },
        ["no-failure"] = Log with
        {
            Cause = null,
            Failed = 0,
            Messages = 812,
            Verdicts = [],
            DeadAddresses = 0,
            Dead = [],
            Evidence = [],
            Unread = 1
        },
        ["access-log-alone"] = new() { Formats = ["access"], Lines = 12_345, HasAccessLog = true },
        ["nothing-readable"] = new() { Lines = 22, Unread = 22 },
        ["empty"] = new(),
    };

    static Appeal MailRu => new(Verdict.Spam, "mail.ru", ["https://help.mail.ru/notspam-support/id?c=AbC"], ["abuse@corp.mail.ru"],
        new Dictionary<string, string> { ["Error code"] = "4F2A", ["ID"] = "0A1B2C3D" }, Actor.Customer, 1, ["https://help.mail.ru/notspam-support/id?c=AbC"]);

    static Appeal Yandex => new(Verdict.Spam, "yandex.ru", ["https://ya.cc/1IrBc"], [],
        new Dictionary<string, string> { ["ID"] = "1665519620-lIqkVq" }, Actor.Customer, 900, ["https://ya.cc/1IrBc"]);

    public static StoryWeight Weigh(Story story, double weight, params (string Key, (string, object)[] Values)[] because) =>
        new(story, weight, [.. because.Select(one => new Because(one.Key, one.Values.ToDictionary(value => value.Item1, value => value.Item2)))]);

    public static OriginShare Script(string name, Standing standing, string? product, StandingReason reason, long messages, long failed) =>
        new(new(OriginKind.Script, name, 2917, "user"), new(standing, product, reason), messages, failed, null, [], []);

    static RequestFinding Page(string path, long hits, long matched, bool shell) =>
        new("POST", "shop.example", path, hits, matched, ["192.0.2.4", "192.0.2.5", "192.0.2.6"], ["192.0.2.0/24"], "tools.php", 2917, shell)
        {
            Frequent = ["192.0.2.4", "192.0.2.5", "192.0.2.6"],
        };

    static VerdictShare Of(Verdict verdict, long failed, long all) => new(verdict, failed, 0, failed / (double)all, "");

    static DateTime At(string time) => DateTime.ParseExact("2020-06-25 " + time, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
