// Who may do what in private chats and on the duty desk, as one table against the real conversation; groups have theirs in GroupTests.
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Conversations.Desk;
using MailBlockBot.Core.Conversations.Groups;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class AccessTests
{
    const string Desk = "test:desk";
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);
    static readonly DutySettings Duty = new(Desk) { Users = new HashSet<long> { 4 } };
    static readonly Conversation Talk = new(HosterWords.Neutral, TimeSpan.FromSeconds(1), Duty);
    static readonly Case Known = new() { Number = 57, Opened = Now, Diagnosis = new() { Failed = 1, Cause = Verdict.Spam, Verdicts = [new(Verdict.Spam, 1, 0, 1, "550 spam")] } };
    static readonly Card OnDesk = new(new Report(CaseMark.Of("test:customer", Known), "Anna", [], null), CardState.New, null, Now, Now);

    // yes: it is done. own: done with the asker's own cases only, the store sees to that. no: politely refused and noted. -: nothing comes of it.
    // ask: the platform is asked first whether this is a member of the duty chat.
    static readonly string[] Who = ["stranger", "customer", "other", "unknown", "member", "engineer", "banned", "desk"];

    [Theory]
    //                              stranger customer other unknown member engineer banned desk
    [InlineData("/help", "yes yes yes yes yes yes - yes")]
    [InlineData("/cases", "own own own own own own - -")]
    [InlineData("/forget", "own own own own own own - -")]
    [InlineData("/find vh84", "no no no ask yes yes - yes")]
    [InlineData("/case 57", "no no no ask yes yes - yes")]
    [InlineData("/id 1joDo0", "no no no ask yes yes - yes")]
    [InlineData("/stats 24h", "no no no ask yes yes - yes")]
    [InlineData("/board", "no no no ask there there - yes")]
    [InlineData("/ban 57", "no no no ask there there - yes")]
    [InlineData("/unban 57", "no no no ask there there - yes")]
    [InlineData("/mute 3h", "no no no ask there there - yes")]
    [InlineData("/unmute", "no no no ask there there - yes")]
    [InlineData("/export_rules", "no no no ask there there - yes")]
    [InlineData("inline 550 5.1.1 User unknown", "reply reply reply ask yes yes - -")]
    [InlineData("inline vh84", "- - - ask yes yes - -")]
    [InlineData("press c:57", "own own own own own own - -")]
    [InlineData("press t:57:0", "own yes own own own own - -")]
    [InlineData("press m:57", "own yes own own own own - -")]
    [InlineData("press s:57", "own yes own own own own - -")]
    [InlineData("press n:57", "own yes own own own own - -")]
    [InlineData("press k:57", "- - - - - - - yes")]
    [InlineData("press g:57", "- - - - - - - yes")]
    [InlineData("press a:57", "- - - - - - - yes")]
    [InlineData("press o:57", "- - - - - - - yes")]
    [InlineData("press x:57", "- - - - - - - yes")]
    [InlineData("press r:57", "- - - - - - - -")]
    [InlineData("press i:1", "- - - - - - - -")]
    [InlineData("press w:57", "- - - - - - - yes")]
    [InlineData("press v:57:spam", "- - - - - - - yes")]
    [InlineData("press z:57:spam:tls", "- - - - - - - yes")]
    [InlineData("press z:57:spam:nonsense", "- - - - - - - -")]
    [InlineData("press w:-1", "- - - - - - - -")]
    [InlineData("press ::::", "- - - - - - - -")]
    public void Who_may_do_what(string what, string allowed) => Assert.Equal(allowed, string.Join(' ', Who.Select(who => Comes(who, what))));

    static string Comes(string who, string what)
    {
        Person by = new(who == "engineer" ? 4 : 7, "Olga") { Role = who == "member" ? Role.Member : null };
        Incoming incoming = what.Split(' ', 2) switch
        {
            ["press", var button] => new Incoming.Pressed(Now, "call", button, "ru"),
            ["inline", var text] => new Incoming.Inquired(Now, "inquiry", text, 0, "ru"),
            _ => new Incoming.Said(Now, 1, what, "ru", false),
        };
        var asked = new PrivateChat { Language = "ru", Engineer = who is "stranger" or "customer" or "other" ? false : null, EngineerAsked = Now };
        Chat chat = who switch
        {
            "desk" => new DutyDesk { Language = "ru", Cards = [OnDesk], Corrections = [] },
            "customer" => asked with { Case = Known },
            "banned" => asked with { Banned = true, Case = Known },
            _ => asked,
        };
        var (next, effects) = Talk.Handle(who == "desk" ? Desk : $"test:{who}", chat, incoming with { By = by });
        return Read(effects, ReferenceEquals(next, chat) || next.Equals(chat), what);
    }

    static string Read(IReadOnlyList<Effect> effects, bool same, string what)
    {
        if (effects.OfType<Effect.Refuse>().Any())
        {
            Assert.Contains("для дежурных", Words(effects), StringComparison.Ordinal);
            return "no";
        }
        if (effects.OfType<Effect.Vouch>().Any()) return "ask";
        if (effects.OfType<Effect.Recall>().Any() || what is "/cases" or "/forget" && Words(effects).Length > 0) return "own";
        if (Words(effects).Contains("только в чате дежурных", StringComparison.Ordinal)) return "there";
        if (effects.OfType<Effect.AnswerInquiry>().FirstOrDefault() is { } answer) return answer.Answers.Count > 0 ? "reply" : "-";
        return effects.All(effect => effect is Effect.Acknowledge) && (same || effects.Count > 0) ? "-" : "yes";
    }

    static string Words(IReadOnlyList<Effect> effects) => string.Concat(effects.OfType<Effect.Say>().Select(say => PlainText.Render(say.Message)));
}
