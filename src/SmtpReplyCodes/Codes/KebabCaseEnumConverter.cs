using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>
/// Writes the members of this library's enums as kebab-case names (<c>user-unknown</c>) and reads them back. Numbers and unknown names
/// give <see cref="JsonException"/>.
/// </summary>
/// <typeparam name="TEnum">An enum of this library.</typeparam>
/// <remarks>The enums name this converter themselves; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class KebabCaseEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Member(reader.GetString()) : throw NoName();

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Member(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Kebab.Name(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Kebab.Name(value));
    }

    private static TEnum Member(string? name) => Kebab.TryRead<TEnum>(name, out var member) ? member : throw NoName();

    private static JsonException NoName() => new($"Expected the name of a {typeof(TEnum).Name} in kebab-case.");
}
