// What goes with an answer: the whole list in its file, a part of it in the case.
using System.Text;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class FilesTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Effect> Answer(Diagnosis found, Case? joins = null)
    {
        var chat = new PrivateChat { Language = "ru", Case = joins, Reading = new Underway(1, [], joins is not null, false, false) { Completes = joins?.Number } };
        return new Conversation(HosterWords.Neutral, TimeSpan.FromSeconds(1.5)).Handle("test:1", chat, new Incoming.HasRead(Now, 1, 57, new ReadResult(found, []).Bounded())).Effects;
    }

    internal static Diagnosis Stale(int addresses) => Diagnosed.All["stale-addresses"] with
    {
        Dead = [.. Enumerable.Range(0, addresses).Select(i => $"someone.number{i}@shop-{i % 90}.example")],
        DeadAddresses = addresses,
        Timeline = PictureWriterTests.Log(24).Timeline,
    };

    [Fact]
    public void The_answer_is_followed_by_its_picture_and_its_files()
    {
        var effects = Answer(Diagnosed.All["open-form"] with { Timeline = PictureWriterTests.Log(24).Timeline });
        Assert.Equal(["keep", "say", "picture", "dead-addresses.csv", "deny.txt"], effects.Select(effect => effect switch
        {
            Effect.Keep => "keep",
            Effect.Say => "say",
            Effect.SendPicture => "picture",
            Effect.SendFile sent => sent.File.Name,
            _ => effect.GetType().Name,
        }));
    }

    [Fact]
    public void The_access_log_that_was_asked_for_brings_only_what_is_new()
    {
        var mail = Diagnosed.All["open-form-no-access-log"] with { Timeline = PictureWriterTests.Log(24).Timeline };
        var asked = Answer(mail);
        Assert.Equal(DeadAddressesCsv.Name, asked.OfType<Effect.SendFile>().Single().File.Name);
        var both = Answer(mail with { HasAccessLog = true, Requests = Diagnosed.All["open-form"].Requests }, asked.OfType<Effect.Keep>().Single().Case);
        Assert.Equal("deny.txt", both.OfType<Effect.SendFile>().Single().File.Name);
        Assert.Empty(both.OfType<Effect.SendPicture>());
    }

    [Fact]
    public void A_case_that_is_shown_again_brings_its_files_again()
    {
        var kept = Answer(Stale(1_500)).OfType<Effect.Keep>().Single().Case;
        var (_, effects) = new Conversation(HosterWords.Neutral, TimeSpan.FromSeconds(1.5)).Handle("test:1", new PrivateChat { Language = "ru" }, new Incoming.Recalled(Now, 57, kept));
        Assert.Contains("первые 1000 из 1500", PlainText.Render(effects.OfType<Effect.SendFile>().Single().Caption), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_knows_the_first_thousand_failures_by_their_message_ids()
    {
        var reading = new Reading(Now.DateTime);
        reading.Begin();
        reading.Feed(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 1_200).Select(i =>
            $"Nov 24 08:00:00 vh84 splogger[1]: 1j{i:D4}-0005Bd-LB ** a{i}@b.example R=x T=y: SMTP error from remote mail server after RCPT TO:<a{i}@b.example>: 550 no such user\n"))));
        reading.End();
        var kept = Answer(reading.Finish()).OfType<Effect.Keep>().Single().Case;
        Assert.Equal(1_200, kept.Diagnosis.Failed);
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"1j{i:D4}-0005Bd-LB"), kept.Diagnosis.Failures.Select(line => line.Id));
    }
}
