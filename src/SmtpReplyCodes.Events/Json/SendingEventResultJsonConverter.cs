using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Events.Json;

namespace SmtpReplyCodes;

/// <summary>Writes a <see cref="SendingEventResult"/> with its events. It is not read back from JSON: keep what the service posted for that.</summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class SendingEventResultJsonConverter : JsonConverter<SendingEventResult>
{
    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SendingEventResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Events are not read from this JSON; read them from that of the service.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SendingEventResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        SendingEventJson.WriteEnum(writer, "service", value.Service, options);
        writer.WriteStartArray("events");
        foreach (var item in value.Events)
            SendingEventJson.Write(writer, item, options);
        writer.WriteEndArray();
        writer.WriteStartArray("warnings");
        foreach (var warning in value.Warnings)
            writer.WriteStringValue(warning);
        writer.WriteEndArray();
        writer.WriteBoolean("isWellFormed", value.IsWellFormed);
        writer.WriteEndObject();
    }
}
