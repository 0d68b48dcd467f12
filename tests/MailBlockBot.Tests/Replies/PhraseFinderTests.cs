// Phrases are found where their words stand, and the finder tells which words those are.
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class PhraseFinderTests
{
    static List<(int Phrase, int From, int To, int FirstWord, int LastWord)> Find(string text, params string[] phrases)
    {
        var hits = new PhraseFinder.Hit[32];
        var bits = new ulong[phrases.Length / 64 + 1];
        var found = new PhraseFinder(phrases).Find(text, bits, hits);
        var numbers = hits[..found].Select(hit => (int)hit.Phrase).Distinct().Order();
        Assert.Equal(numbers, Enumerable.Range(0, phrases.Length).Where(number => (bits[number / 64] >> number % 64 & 1) == 1));
        return [.. hits[..found].Select(hit => ((int)hit.Phrase, (int)hit.From, (int)hit.To, (int)hit.FirstWord, (int)hit.LastWord))];
    }

    [Fact]
    public void A_hit_tells_its_letters_and_its_words() =>
        Assert.Equal([(0, 4, 17, 1, 2), (1, 9, 17, 2, 2)], Find("550 user unknown.", "user unknown.", "unknown."));

    [Theory]
    [InlineData("recipient", "ip", 0)]
    [InlineData("an ip here", "ip", 1)]
    [InlineData("ip,ip ip", "ip", 3)]
    [InlineData("blacklisted", "*list", 1)]
    [InlineData("blacklisted", "list", 0)]
    [InlineData("mailbox fully used", "full ", 0)]
    [InlineData("mailbox full", "full ", 1)]
    [InlineData("mailbox full.", "full ", 1)]
    [InlineData("a b", "b", 1)]
    [InlineData("x(#5.1.1)", "#5", 1)]
    [InlineData("at the end", "end of", 0)]
    [InlineData("нет такого", "нет", 1)]
    [InlineData("no", "no", 1)]
    [InlineData("4.7.1", "4.7.1", 1)]
    [InlineData("0.7.1", "4.7.1", 0)]
    [InlineData("427.1", "4.7.1", 0)]
    [InlineData("4.3.1", "4.7.1", 0)]
    [InlineData("", "no", 0)]
    [InlineData("n", "no", 0)]
    [InlineData("n", "n", 1)]
    public void A_phrase_begins_and_ends_where_it_must(string text, string phrase, int times) => Assert.Equal(times, Find(text, phrase).Count);

    [Fact]
    public void Phrases_that_begin_alike_or_are_alike_are_all_found() =>
        Assert.Equal([0, 1, 2, 3, 4, 4], Find("user unknown here", "user", "user ", "user unknown", "us", "u").Select(hit => hit.Phrase).Order());

    [Fact]
    public void More_than_a_word_of_bits_is_told_apart()
    {
        string[] phrases = [.. Enumerable.Range(0, 130).Select(number => $"word{number:D3} ")];
        Assert.Equal([7, 64, 129], Find("word007 word064 word129", phrases).Select(hit => hit.Phrase));
    }

    [Fact]
    public void Hits_beyond_the_room_are_left_out()
    {
        var hits = new PhraseFinder.Hit[2];
        Assert.Equal(2, new PhraseFinder(["a"]).Find("a a a a", [], hits));
    }
}
