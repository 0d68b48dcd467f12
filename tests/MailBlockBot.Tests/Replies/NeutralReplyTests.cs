// A reply that may be published names nobody: mail and IP addresses give way, everything else stays letter by letter.
using FsCheck.Xunit;
using MailBlockBot.Core.Replies;

namespace MailBlockBot.Tests.Replies;

public sealed class NeutralReplyTests
{
    [Theory]
    [InlineData("550 <vera@firm.ru>: User unknown", "550 <user@shop.example>: User unknown")]
    [InlineData("contact post@firm.ru.", "contact user@shop.example.")]
    [InlineData("[203.0.113.77] is listed; see https://l.example/q?ip=203.0.113.77", "[192.0.2.1] is listed; see https://l.example/q?ip=192.0.2.1")]
    [InlineData("from 2001:db8:5::77!", "from 2001:db8::1!")]
    [InlineData("550 5.7.1 at 12:30 v1.2.3 dead.beef", "550 5.7.1 at 12:30 v1.2.3 dead.beef")]
    [InlineData("mx.mail.ru said: 550\tno", "mx.mail.ru said: 550\tno")]
    [InlineData("@firm.ru firm@ 300.1.2.3", "@firm.ru firm@ 300.1.2.3")]
    [InlineData("a@b", "user@shop.example")]
    [InlineData("", "")]
    public void Addresses_give_way(string reply, string neutral) => Assert.Equal(neutral, NeutralReply.Of(reply));

    [Property(MaxTest = 300)]
    public bool Nothing_else_changes(ushort[] letters)
    {
        const string harmless = "bxyz <>()[]{},;\"'=.!?-_\t";
        var text = string.Concat(letters.Select(letter => harmless[letter % harmless.Length]));
        return NeutralReply.Of(text) == text;
    }
}
