// How chats, cases, events and effects are written down: generated code, the same text in every store.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MailBlockBot.Core.Conversations.Desk;

namespace MailBlockBot.Core.Conversations;

/// <summary>JSON for everything that is stored. Members may be added later; what an older version wrote is read with their defaults.</summary>
[JsonSourceGenerationOptions(
    IncludeFields = true, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PlainValueConverter)])]
[JsonSerializable(typeof(Chat))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseMark))]
[JsonSerializable(typeof(Incoming))]
[JsonSerializable(typeof(Effect))]
public sealed partial class ConversationJson : JsonSerializerContext
{
    /// <summary>The one that stores use: letters of any writing stand as they are, where the framework would spend six bytes on a Russian one.</summary>
    public static ConversationJson Stored => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}

/// <summary>Values of a <see cref="Diagnoses.Because"/> come back as what they were: a text, a whole number, a number, or a yes or no.</summary>
internal sealed class PlainValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw new JsonException($"A value cannot be a {reader.TokenType}."),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case DateTime time: writer.WriteStringValue(time); break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }
}
