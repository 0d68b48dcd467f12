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

    // Thousands of keys stand on many pages; each page grows, and closes its gaps, by itself.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_set_and_taken_out_a_large_table_does_what_a_dictionary_does(int seed)
    {
        var random = new Random(seed);
        var keys = Enumerable.Range(0, 12_000).Select(_ => (ulong)random.NextInt64() << 1).Distinct().ToArray();
        var (table, expected) = (new KeyTable<string>(), new Dictionary<ulong, string>());
        for (var step = 0; step < 60_000; step++)
        {
            var key = keys[random.Next(keys.Length)];
            if (random.Next(3) == 0)
            {
                Assert.Equal(expected.Remove(key, out var was) ? was : null, table.Remove(key));
            }
            else
            {
                table.Set(key, $"{step}");
                expected[key] = $"{step}";
            }
        }
        Assert.True(expected.Count > 6_000);
        Assert.Equal(expected.Count, table.Count);
        Assert.Equal(expected.Keys.Order(), table.Keys().Order());
        Assert.All(keys, key => Assert.Equal(expected.GetValueOrDefault(key), table.Find(key)));
        table.Clear();
        Assert.Equal(0, table.Count);
        Assert.Empty(table.Keys());
        Assert.All(keys, key => Assert.Null(table.Find(key)));
        table.Set(keys[0], "again");
        Assert.Equal([keys[0]], table.Keys());
    }

    [Fact]
    public void A_number_is_what_was_set_for_its_key_zero_and_less_than_none_included()
    {
        var numbers = new KeyNumbers();
        Assert.False(numbers.TryFind(0, out _));
        for (var number = -2; number < 5_000; number++)
        {
            if (number != -1) numbers.Set((ulong)(number + 2) * 0x9E3779B97F4A7C15, number);
        }
        Assert.Equal(5_001, numbers.Count);
        for (var number = -2; number < 5_000; number++)
        {
            if (number == -1) continue;
            Assert.True(numbers.TryFind((ulong)(number + 2) * 0x9E3779B97F4A7C15, out var found));
            Assert.Equal(number, found);
        }
        Assert.False(numbers.TryFind(1, out _));
    }

    [Fact]
    public void A_key_set_tells_every_key_once_however_many_there_are()
    {
        var set = new KeySet();
        for (ulong key = 0; key < 10_000; key++) Assert.True(set.Add(key * 64));
        for (ulong key = 0; key < 10_000; key++) Assert.False(set.Add(key * 64));
        Assert.Equal((10_000, false, true), (set.Count, set.Contains(1), set.Contains(0)));
        set.Clear();
        Assert.Equal((0, false, true), (set.Count, set.Contains(0), set.Add(0)));
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
    public void Messages_that_waited_for_days_are_known_as_counted_among_those_that_did_not()
    {
        var counted = new CountedMessages();
        for (ulong key = 1; key <= 40_000; key++)
        {
            // Every tenth was put off until now: its id is much older.
            var start = key % 10 == 0 ? key / 2 : key;
            Assert.False(counted.Contains(key, start));
            counted.Add(key, start);
        }
        for (ulong key = 1; key <= 40_000; key++) Assert.True(counted.Contains(key, key % 10 == 0 ? key / 2 : key));
        for (ulong key = 40_001; key <= 50_000; key++) Assert.False(counted.Contains(key, key - 20_000));
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
