using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Events.Json;

namespace SmtpReplyCodes;

/// <summary>Writes a <see cref="SendingEvent"/> with its reply. It is not read back from JSON: keep what the service posted for that.</summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class SendingEventJsonConverter : JsonConverter<SendingEvent>
{
    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SendingEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An event is not read from this JSON; read it from that of the service.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SendingEvent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SendingEventJson.Write(writer, value, options);
    }
}
