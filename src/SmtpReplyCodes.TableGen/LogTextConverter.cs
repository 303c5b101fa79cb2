using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.TableGen;

/// <summary>A shape of what was said: a string, or an object with the phase beside it.</summary>
internal sealed class LogTextConverter : JsonConverter<LogTextRow>
{
    public override LogTextRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new LogTextRow { Shape = reader.GetString()! };
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? throw new JsonException("Expected a shape.");
        if (!texts.Remove("shape", out var shape))
            throw new JsonException("Expected a shape.");
        texts.Remove("phase", out var phase);
        return texts.Count == 0 ? new LogTextRow { Shape = shape, Phase = phase } : throw new JsonException($"A shape of what was said has no {texts.Keys.First()}.");
    }

    public override void Write(Utf8JsonWriter writer, LogTextRow value, JsonSerializerOptions options) => throw new NotSupportedException();
}
