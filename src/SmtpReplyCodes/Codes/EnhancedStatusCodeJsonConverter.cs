using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>
/// Writes an <see cref="EnhancedStatusCode"/> as a string (<c>"5.1.1"</c>), <c>default</c> as null, and reads them back. Anything else gives
/// <see cref="JsonException"/>.
/// </summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class EnhancedStatusCodeJsonConverter : JsonConverter<EnhancedStatusCode>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override EnhancedStatusCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when EnhancedStatusCode.TryParse(reader.GetString(), out var code) => code,
        _ => throw new JsonException("Expected an enhanced status code such as \"5.1.1\"."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EnhancedStatusCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        Span<byte> text = stackalloc byte[9];
        value.TryFormat(text, out var length);
        writer.WriteStringValue(text[..length]);
    }
}
