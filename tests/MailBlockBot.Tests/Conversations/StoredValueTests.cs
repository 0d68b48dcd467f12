// Values of a story's reasons come back from a store as what they were.
using System.Text.Json;
using MailBlockBot.Core.Conversations;
using MailBlockBot.Core.Diagnoses;

namespace MailBlockBot.Tests.Conversations;

public sealed class StoredValueTests
{
    public static TheoryData<object, string, object> Values => new()
    {
        { "shop.example", "\"shop.example\"", "shop.example" },
        { 131, "131", 131L },
        { 3_000_000_000L, "3000000000", 3_000_000_000L },
        { 0.93, "0.93", 0.93 },
        { 1e30, "1E+30", 1e30 },
        { true, "true", true },
        { false, "false", false },
        { new DateTime(2020, 6, 25, 1, 23, 45, DateTimeKind.Unspecified), "\"2020-06-25T01:23:45\"", "2020-06-25T01:23:45" },
        { 'c', "\"c\"", "c" },
    };

    [Theory, MemberData(nameof(Values))]
    public void A_value_is_written_and_read_as_what_it_is(object value, string json, object back)
    {
        var found = new Diagnosis { Stories = [new(Story.OpenForm, 1, [new Because("few_clients", new Dictionary<string, object> { ["value"] = value })])] };
        var stored = JsonSerializer.Serialize(new Case { Number = 57, Opened = default, Diagnosis = found }, ConversationJson.Stored.Case);
        Assert.Contains($"{{\"value\":{json}}}", stored, StringComparison.Ordinal);
        Assert.Equal(back, JsonSerializer.Deserialize(stored, ConversationJson.Stored.Case)!.Diagnosis.Stories[0].Because[0].Values["value"]);
        var broken = stored.Replace($":{json}}}", ":[1]}", StringComparison.Ordinal);
        Assert.Contains("StartArray", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(broken, ConversationJson.Stored.Case)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nothing_is_not_written_and_words_are_written_as_they_are()
    {
        Assert.Equal("""{"$type":"private","LanguageChosen":false,"Collected":[],"Count":0,"LastCame":"0001-01-01T00:00:00+00:00","Wanted":"Nothing","Held":[],"Cases":[],"Passed":[],"Banned":false,"EngineerAsked":"0001-01-01T00:00:00+00:00"}""",
            JsonSerializer.Serialize(new PrivateChat(), ConversationJson.Stored.Chat));
        Assert.Contains("\"Text\":\"Где логи?\"", JsonSerializer.Serialize(new Incoming.Said(default, 1, "Где логи?", null, false), ConversationJson.Stored.Incoming), StringComparison.Ordinal);
    }
}
