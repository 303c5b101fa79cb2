using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Writes a <see cref="MailLogEntry"/> as one object, its reply in the form of <see cref="SmtpReplyJsonConverter"/>. It is not read back: that gives <see cref="NotSupportedException"/>.</summary>
/// <remarks>The type names this converter itself; there is no need to register it. It is public so that source generation can reach it.</remarks>
public sealed class MailLogEntryJsonConverter : JsonConverter<MailLogEntry>
{
    private static readonly SmtpReplyJsonConverter Replies = new();
    private static readonly KebabCaseEnumConverter<SmtpPhase> Phases = new();
    private static readonly KebabCaseEnumConverter<MailLogOutcome> Outcomes = new();

    /// <summary>What these converters do not look at.</summary>
    private static readonly JsonSerializerOptions NoOptions = new();

    /// <inheritdoc/>
    public override MailLogEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A MailLogEntry is not read from JSON; read it from its log.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MailLogEntry value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of an entry into an object that is open: for whoever adds some of his own.</summary>
    /// <param name="writer">Within an object.</param>
    /// <param name="value">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, MailLogEntry value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteNumber("line", value.LineNumber);
        if (value.Time is { } time)
            writer.WriteString("time", time);
        else
            writer.WriteNull("time");
        writer.WriteString("rawTime", value.RawTime);
        writer.WriteString("mailSystem", value.MailSystem?.Id);
        writer.WriteString("queueId", value.QueueId);
        writer.WriteString("sender", value.Sender);
        writer.WriteString("recipient", value.Recipient);
        writer.WriteString("originalRecipient", value.OriginalRecipient);
        writer.WriteString("relay", value.Relay);
        writer.WriteString("relayAddress", value.RelayAddress);
        writer.WritePropertyName("phase");
        Phases.Write(writer, value.Phase, NoOptions);
        writer.WritePropertyName("outcome");
        Outcomes.Write(writer, value.Outcome, NoOptions);
        writer.WriteString("status", value.Status?.ToString());
        writer.WriteString("category", value.Category);
        writer.WritePropertyName("reply");
        Replies.Write(writer, value.Reply, NoOptions);
    }
}
