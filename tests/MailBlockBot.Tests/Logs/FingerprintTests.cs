// What a fingerprint must tell apart and what it must not: every byte and every place of a text, and of a name all but its letters' case.
using System.Text;
using MailBlockBot.Core.Logs;

namespace MailBlockBot.Tests.Logs;

public sealed class FingerprintTests
{
    static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    [Fact]
    public void Every_length_and_every_place_counts()
    {
        var texts = Enumerable.Range(0, 100).SelectMany(length => Enumerable.Range(0, length + 1).Select(place => new string('a', place) + (place < length ? "b" : "") + new string('a', Math.Max(0, length - place - 1)))).ToList();
        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.Of(Bytes(text))).Distinct().Count());
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.OfName(Bytes(text))).Distinct().Count());
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.Of(Bytes(text), 7)).Except(texts.Select(text => Fingerprint.Of(Bytes(text)))).Count());
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.OfName(Bytes(text), 7)).Except(texts.Select(text => Fingerprint.OfName(Bytes(text)))).Count());
    }

    [Fact]
    public void Eight_letters_that_change_places_with_eight_others_count()
    {
        var words = Enumerable.Range(0, 9).Select(word => new string((char)('a' + word), 8)).ToArray();
        var texts = new HashSet<string>();
        for (var one = 0; one < words.Length; one++)
        {
            for (var other = one; other < words.Length; other++)
            {
                var swapped = words.ToArray();
                (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
                texts.Add(string.Concat(swapped));
            }
        }
        Assert.Equal(37, texts.Count);
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.Of(Bytes(text))).Distinct().Count());
        Assert.Equal(texts.Count, texts.Select(text => Fingerprint.OfName(Bytes(text))).Distinct().Count());
    }

    // What remembers the last fingerprint begins with zero.
    [Fact]
    public void Nothing_at_all_is_no_zero()
    {
        Assert.NotEqual(0UL, Fingerprint.Of(default));
        Assert.NotEqual(0UL, Fingerprint.OfName(default));
    }

    [Fact]
    public void A_letters_case_does_not_count_in_a_name()
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ@MX1.Example";
        for (var length = 1; length <= letters.Length; length++)
        {
            Assert.Equal(Fingerprint.OfName(Bytes(letters[..length])), Fingerprint.OfName(Bytes(letters[..length].ToLowerInvariant())));
            Assert.NotEqual(Fingerprint.Of(Bytes(letters[..length])), Fingerprint.Of(Bytes(letters[..length].ToLowerInvariant())));
        }
    }

    [Theory]
    [InlineData('@', '`')]
    [InlineData('[', '{')]
    [InlineData('0', '\u0010')]
    [InlineData('\u00C1', '\u00E1')]
    [InlineData('A', 'b')]
    [InlineData('Z', 'z', true)]
    [InlineData('A', 'a', true)]
    public void Only_the_letters_of_english_have_two_cases(char one, char other, bool same = false)
    {
        for (var place = 0; place < 18; place++)
        {
            ulong Of(char letter) => Fingerprint.OfName(Bytes(new string('x', place) + letter + new string('x', 17 - place)));
            Assert.Equal(same, Of(one) == Of(other));
        }
    }

    [Fact]
    public void Of_a_name_three_hundred_and_twenty_letters_count()
    {
        var name = new string('a', 319);
        Assert.Equal(Fingerprint.OfName(Bytes(name + "bc")), Fingerprint.OfName(Bytes(name + "bd")));
        Assert.NotEqual(Fingerprint.OfName(Bytes(name + "b")), Fingerprint.OfName(Bytes(name + "c")));
    }
}
