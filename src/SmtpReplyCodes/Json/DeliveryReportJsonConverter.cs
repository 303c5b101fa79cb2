using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Json;

namespace SmtpReplyCodes;

/// <summary>Writes a <see cref="DeliveryReport"/> with its recipients and their replies. A report is not read back from JSON: keep the message for that.</summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class DeliveryReportJsonConverter : JsonConverter<DeliveryReport>
{
    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override DeliveryReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A delivery report is not read from JSON; read it from its message.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeliveryReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        ReportJson.WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes a report with the name of the file or stream that it came from in front.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The report.</param>
    /// <param name="source">Where the report came from; null for nowhere in particular.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, DeliveryReport value, string? source)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("source", source);
        ReportJson.WriteProperties(writer, value);
        writer.WriteEndObject();
    }
}
