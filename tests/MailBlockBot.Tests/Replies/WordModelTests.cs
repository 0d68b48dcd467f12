// What the word model sees of a reply, feature by feature, and how it weighs that: by a model made by hand.
using System.Text;
using MailBlockBot.Core.Replies;
using MailBlockBot.Core.Replies.Guesses;

namespace MailBlockBot.Tests.Replies;

public sealed class WordModelTests
{
    static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    /// <summary>A code and its class, an enhanced code and its subject, a word, its first three and five letters, two that stand side by side, pieces of a word without blanks.</summary>
    [Theory]
    [InlineData("550", "code 550, code 5")]
    [InlineData("550 5.7.1", "code 550, code 5, enhanced 5.7.1, subject 5.7")]
    [InlineData("Spam", "word spam, root spa")]
    [InlineData("451 4.7.500 Spam", "code 451, code 4, enhanced 4.7.500, subject 4.7, word spam, root spa")]
    [InlineData("message rejected", "word message, begins messa, root mes, word rejected, side message rejected, begins rejec, root rej")]
    [InlineData("spam spam spam", "word spam, root spa, side spam spam")]
    [InlineData("is of box", "word is, word of, side is of, word box, side of box")]
    [InlineData("full, mail box", "word full, root ful, word mail, side full mail, root mai, word box, side mail box")]
    [InlineData("block blocks", "word block, root blo, word blocks, side block blocks, begins block")]
    [InlineData("unauthenticated", "word unauthentica, begins unaut, root una")]
    [InlineData("anna@shop.example is full", "word @, word is, side @ is, word full, side is full, root ful")]
    [InlineData("[192.0.2.1] is bad", "word ipv4:0, word is, side ipv4:0 is, word bad, side is bad")]
    [InlineData("mx1.shop.example id=abc123 a:b is 7bit", "word is")]
    [InlineData("end. of: it", "word end, word of, side end of, word it, side of it")]
    [InlineData("e-mail to_you", "word e, word mail, side e mail, root mai, word to, side mail to, word you, side to you")]
    [InlineData("ящик полон", "word ящик, root ящи, word полон, side ящик полон, root пол")]
    [InlineData("«спам»", "word спам, root спа")]
    [InlineData("spam\u0080full", "word spam, root spa, word full, side spam full, root ful")]
    [InlineData("邮箱已满", "word 邮箱已满, root 邮箱已, piece 邮, piece 箱, piece 已, piece 满, piece 邮箱, piece 箱已, piece 已满, piece 邮箱已, piece 箱已满")]
    [InlineData("", "")]
    [InlineData("( ) !", "")]
    public void Features_are_codes_words_and_neighbours(string reply, string features)
    {
        var expected = features.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Number);
        Assert.Equal(expected, Features(reply));
    }

    [Fact]
    public void Five_hundred_and_twelve_features_are_enough()
    {
        var many = string.Join(' ', Enumerable.Range(0, 300).Select(number => $"{(char)('a' + number / 26)}{(char)('a' + number % 26)}"));
        var features = Features(many);
        Assert.Equal(WordFeatures.Most, features.Length);
        Assert.Equal(features.Length, features.Distinct().Count());
        Assert.Equal([Number("word aa"), Number("word ab"), Number("side aa ab")], features[..3]);
    }

    [Fact]
    public void Weights_of_all_features_are_added_and_the_chance_is_their_share()
    {
        // Two features that are not in the reply fall on the place of one that is.
        var spam = Number("word spam");
        var model = new WordModel([spam - 32, spam - 16, spam, Number("word full")], Weights(((int)Verdict.Tls, [9, 9, 0, 0]), ((int)Verdict.Spam, [0, 0, 3, -1]), ((int)Verdict.MailboxFull, [0, 0, -2, 6])), 0.5f);
        var others = Verdicts - 2;
        var (verdict, chance) = Guess(model, "spam");
        Assert.Equal(Verdict.Spam, verdict);
        Assert.Equal(1 / (1 + Math.Exp(-5 * 0.5) + others * Math.Exp(-3 * 0.5)), chance, 1e-12);
        (verdict, chance) = Guess(model, "spam unknown full");
        Assert.Equal(Verdict.MailboxFull, verdict);
        Assert.Equal(1 / (1 + Math.Exp(-2 * 0.5) + others * Math.Exp(-4 * 0.5)), chance, 1e-12);
        Assert.Equal((Verdict.Other, 0), Guess(model, "nothing of it"));
        // All verdicts are weighed, to the last.
        foreach (var one in Enum.GetValues<Verdict>())
        {
            (verdict, chance) = Guess(new WordModel([spam, Number("word full")], Weights(((int)one, [7, -2])), 0.5f), "spam, full");
            Assert.Equal(one, verdict);
            Assert.Equal(1 / (1 + (Verdicts - 1) * Math.Exp(-5 * 0.5)), chance, 1e-12);
        }
        // What is known and says nothing speaks for the first verdict, as little as for any other.
        (verdict, chance) = Guess(new WordModel([spam], new sbyte[Verdicts], 1), "spam");
        Assert.Equal(default, verdict);
        Assert.Equal(1.0 / Verdicts, chance, 1e-12);
    }

    [Fact]
    public void A_model_without_features_says_nothing() => Assert.Equal((Verdict.Other, 0), Guess(new WordModel([], [], 1), "spam"));

    [Fact]
    public void The_file_holds_the_number_the_scale_the_features_and_the_weights()
    {
        var bytes = new WordModel([0x01020304, 0xfffefdfc], [1, -1, 2, -2], 0.5f).ToBytes();
        Assert.Equal([2, 0, 0, 0, 0, 0, 0, 0x3f, 4, 3, 2, 1, 0xfc, 0xfd, 0xfe, 0xff, 1, 0xff, 2, 0xfe], bytes);
        using var stream = typeof(WordModel).Assembly.GetManifestResourceStream("replies/words.bin")!;
        using var file = new MemoryStream();
        stream.CopyTo(file);
        Assert.Equal(file.ToArray(), WordModel.Standard.ToBytes());
    }

    static sbyte[] Weights(params (int Verdict, sbyte[] Each)[] given)
    {
        var weights = new sbyte[given[0].Each.Length * Verdicts];
        foreach (var (verdict, each) in given)
            for (var feature = 0; feature < each.Length; feature++) weights[feature * Verdicts + verdict] = each[feature];
        return weights;
    }

    static (Verdict Verdict, double Chance) Guess(WordModel model, string text)
    {
        var raw = Encoding.UTF8.GetBytes(text);
        return model.Guess(Reply.Parse(raw, new char[Reply.RoomFor(raw)]));
    }

    static uint[] Features(string text)
    {
        var raw = Encoding.UTF8.GetBytes(text);
        var features = new uint[WordFeatures.Most];
        return features[..WordFeatures.Read(Reply.Parse(raw, new char[Reply.RoomFor(raw)]), features)];
    }

    // The weights' file keeps these numbers: FNV-1a with a finish, a seed for each kind, words letter by letter.
    static uint Number(string feature)
    {
        var words = feature.Split(' ');
        return words[0] switch
        {
            "code" => Mix(1, uint.Parse(words[1], provider: null)),
            "enhanced" when words[1].Split('.') is [var first, var second, var third] => Mix(2, uint.Parse(first + second.PadLeft(3, '0') + third.PadLeft(3, '0'), provider: null)),
            "subject" when words[1].Split('.') is [var first, var second] => Mix(2, uint.Parse(first + second.PadLeft(3, '0'), provider: null)),
            "word" => Letters(3, words[1]),
            "begins" => Letters(4, words[1]),
            "root" => Letters(5, words[1]),
            "piece" => Letters(6, words[1]),
            _ => Mix(Letters(3, words[1]), Letters(3, words[2])),
        };
    }

    static uint Letters(uint seed, string text) => text.Aggregate(seed, (mixed, letter) => Mix(mixed, letter));

    static uint Mix(uint seed, uint value)
    {
        var hash = ((2166136261u ^ seed) * 16777619u ^ value) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
