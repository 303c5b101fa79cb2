using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Json;

namespace SmtpReplyCodes;

/// <summary>
/// Writes an <see cref="SmtpReply"/> with its diagnosis as one flat object, and reads code, enhanced code, text and context back; the diagnosis
/// is made anew. What is no such object gives <see cref="JsonException"/>.
/// </summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class SmtpReplyJsonConverter : JsonConverter<SmtpReply>
{
    /// <inheritdoc/>
    public override SmtpReply Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReplyJson.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SmtpReply value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReplyJson.Write(writer, value);
    }
}
