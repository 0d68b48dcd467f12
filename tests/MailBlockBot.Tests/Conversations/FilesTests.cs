// What goes with an answer: the whole list in its file, a part of it in the case, and never more than a store takes.
using System.Text;
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Files;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Wording;
using MailBlockBot.Tests.Wording;

namespace MailBlockBot.Tests.Conversations;

public sealed class FilesTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);

    static IReadOnlyList<Effect> Answer(Diagnosis found, Case? joins = null)
    {
        var chat = new PrivateChat { Language = "ru", Case = joins, Reading = new Underway(1, [], joins is not null, false, false) { Completes = joins?.Number } };
        return new Conversation(HosterWords.Neutral, TimeSpan.FromSeconds(1.5)).Handle("test:1", chat, new Incoming.HasRead(Now, 1, 57, new ReadResult(found, []).Bounded())).Effects;
    }

    static Diagnosis Stale(int addresses) => Diagnosed.All["stale-addresses"] with
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
    public void The_file_has_every_address_and_the_case_a_thousand()
    {
        var effects = Answer(Stale(100_000));
        var file = effects.OfType<Effect.SendFile>().Single().File;
        Assert.Equal(100_002, Encoding.UTF8.GetString(file.Content).Split("\r\n").Length);
        var kept = effects.OfType<Effect.Keep>().Single().Case.Diagnosis;
        Assert.Equal((1_000, 100_000L, 100), (kept.Dead.Count, kept.DeadAddresses, kept.Timeline.Failures.Count));
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

    /// <summary>LiteDB takes documents of 16 MB; one that is larger could never be written, and its chat would stand still.</summary>
    [Theory]
    [InlineData('a')]
    [InlineData('+')]
    [InlineData('я')]
    [InlineData('漢')]
    public void The_most_hostile_log_fits_into_an_event_an_effect_and_a_case(char letter)
    {
        var found = Stale(0) with
        {
            Dead = [.. Enumerable.Range(0, 100_000).Select(i => $"{i}{new string(letter, 300)}@b.example")],
            DeadAddresses = 200_000,
            Origins = [.. Enumerable.Range(0, 10_000).Select(i => new OriginShare(
                new Origin(OriginKind.Script, $"{i}{new string(letter, 250)}.php", i), null, 1, 1, new string(letter, 300), [new VerdictCount(Verdict.NoRecipient, 1)], [new string('1', 45)]))],
            Failures = [.. Enumerable.Range(0, 1_000).Select(i => new FailureLine($"{i}", $"{new string(letter, 250)}@b.example", Now.DateTime, Verdict.NoRecipient, new string(letter, 100)))],
        };
        var bounded = new ReadResult(found, []).Bounded();
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(new Incoming.HasRead(Now, 1, 57, bounded), ConversationJson.Stored.Incoming).Length, 1, 12_000_000);
        var effects = Answer(found);
        Assert.All(effects, effect => Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(effect, ConversationJson.Stored.Effect).Length, 1, 12_000_000));
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(effects.OfType<Effect.Keep>().Single().Case, ConversationJson.Stored.Case).Length, 1, 1_500_000);
        // Who sends a thousand long addresses loses the end of the index, not the case.
        Assert.InRange(bounded.Diagnosis!.Failures.Sum(line => JsonSerializer.SerializeToUtf8Bytes(line).Length), 1, 300_000);
        Assert.InRange(bounded.Diagnosis.Failures.Count, 80, 999);
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
