// The open tables of the hot path, held against the framework's own.
using FsCheck.Xunit;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Diagnoses;

public sealed class KeyTableTests
{
    [Property(MaxTest = 200)]
    public bool A_key_table_does_what_a_dictionary_does(byte[] steps)
    {
        var table = new KeyTable<string>();
        var expected = new Dictionary<ulong, string>();
        // Few places are asked for, so that keys meet: 256 is the table's first size.
        foreach (var step in steps.Concat(steps).Concat(steps))
        {
            var key = (ulong)(step % 8) * 256 + (ulong)(step % 3);
            if (step < 160)
            {
                table.Set(key, $"{step}");
                expected[key] = $"{step}";
            }
            else if (expected.Remove(key, out var was) != (table.Remove(key) is { } found && found == was))
            {
                return false;
            }
        }
        return table.Count == expected.Count && table.Keys().Order().SequenceEqual(expected.Keys.Order()) && expected.All(pair => table.Find(pair.Key) == pair.Value)
            && expected.All(pair => table.Find(pair.Key) == pair.Value);
    }

    [Fact]
    public void A_key_set_tells_every_key_once_however_many_there_are()
    {
        var set = new KeySet();
        for (ulong key = 0; key < 10_000; key++) Assert.True(set.Add(key * 64));
        for (ulong key = 0; key < 10_000; key++) Assert.False(set.Add(key * 64));
        Assert.Equal((10_000, false, true), (set.Count, set.Contains(1), set.Contains(0)));
    }

    [Fact]
    public void A_message_is_known_as_counted_while_it_waits_and_afterwards()
    {
        var counted = new CountedMessages();
        for (ulong key = 1; key <= 1000; key++)
        {
            Assert.False(counted.Contains(key, key));
            counted.Add(key, key);
            Assert.True(counted.Contains(key, key));
        }
        Assert.True(counted.Contains(1, 1));
    }

    [Fact]
    public void The_latest_million_and_a_half_are_known_as_counted_whoever_was_asked_for_before()
    {
        var counted = new CountedMessages();
        const ulong all = 2 * CountedMessages.Most + 5_000;
        for (ulong key = 1; key <= all; key++)
        {
            counted.Add(key, key);
            if (key % 100_000 == 0) Assert.True(counted.Contains(key - 50_000, key - 50_000));
        }
        for (var key = all - CountedMessages.Most + 1; key <= all; key += 61) Assert.True(counted.Contains(key, key));
        Assert.False(counted.Contains(all + 1, all));
        Assert.False(counted.Contains(1, 1));
    }
}
