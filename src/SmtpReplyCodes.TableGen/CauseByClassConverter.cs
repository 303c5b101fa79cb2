using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.TableGen;

/// <summary>Reads the cause of an enhanced code: one name for every class of failure, or an object from class to name.</summary>
internal sealed class CauseByClassConverter : JsonConverter<IReadOnlyDictionary<int, string>>
{
    public override IReadOnlyDictionary<int, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new Dictionary<int, string> { [4] = reader.GetString()!, [5] = reader.GetString()! },
        JsonTokenType.StartObject => JsonSerializer.Deserialize<Dictionary<int, string>>(ref reader, options)!,
        _ => throw new JsonException("Expected the name of a cause, or an object from class to name."),
    };

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<int, string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
