// However hostile a log is, what is written down of it is never more than a store takes.
using System.Text;
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;
using MailBlockBot.Core.Origins;
using MailBlockBot.Core.Replies;
using static MailBlockBot.Tests.Conversations.FilesTests;

namespace MailBlockBot.Tests.Conversations;

public sealed class BoundsTests
{
    static readonly DateTimeOffset Now = new(2020, 6, 26, 9, 0, 0, TimeSpan.Zero);

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
    public void The_file_has_every_address_and_the_case_a_thousand()
    {
        var effects = Answer(Stale(100_000));
        var file = effects.OfType<Effect.SendFile>().Single().File;
        Assert.Equal(100_002, Encoding.UTF8.GetString(file.Content).Split("\r\n").Length);
        var kept = effects.OfType<Effect.Keep>().Single().Case.Diagnosis;
        Assert.Equal((1_000, 100_000L, 100), (kept.Dead.Count, kept.DeadAddresses, kept.Timeline.Failures.Count));
    }

    [Fact]
    public void An_event_keeps_six_megabytes_of_dead_addresses() =>
        Assert.Equal(600, Bounds.OfEvent(new Diagnosis { Dead = [.. Enumerable.Repeat(new string('a', 10_000), 700)] }).Dead.Count);
}
