using System.Text.Json;

namespace SmtpReplyCodes.Events.Json;

/// <summary>Events as JSON, in the manner of the library's other JSON: absent values are null, enums are in kebab-case, the reply has its own form. Properties are only ever appended.</summary>
internal static class SendingEventJson
{
    private static readonly SmtpReplyJsonConverter Replies = new();

    public static void Write(Utf8JsonWriter json, SendingEvent value, JsonSerializerOptions options)
    {
        json.WriteStartObject();
        WriteEnum(json, "service", value.Service, options);
        WriteEnum(json, "kind", value.Kind, options);
        json.WriteString("name", value.Name);
        json.WriteString("recipient", value.Recipient);
        json.WriteString("sender", value.Sender);
        json.WriteString("subject", value.Subject);
        if (value.Time is { } time)
            json.WriteString("time", time);
        else
            json.WriteNull("time");
        json.WriteString("messageId", value.MessageId);
        json.WriteString("eventId", value.EventId);
        WriteVerdict(json, value, options);
        json.WriteString("remoteHost", value.RemoteHost);
        json.WriteString("reportingMta", value.ReportingMta);
        if (value.Attempt is { } attempt)
            json.WriteNumber("attempt", attempt);
        else
            json.WriteNull("attempt");
        json.WritePropertyName("reply");
        Replies.Write(json, value.Reply, options);
        json.WriteEndObject();
    }

    public static void WriteEnum<TEnum>(Utf8JsonWriter json, string name, TEnum value, JsonSerializerOptions options)
        where TEnum : struct, Enum
    {
        json.WritePropertyName(name);
        new KebabCaseEnumConverter<TEnum>().Write(json, value, options);
    }

    private static void WriteVerdict(Utf8JsonWriter json, SendingEvent value, JsonSerializerOptions options)
    {
        json.WriteString("serviceClass", value.ServiceClass);
        WriteEnum(json, "serviceCause", value.ServiceCause, options);
        WriteEnum(json, "serviceSeverity", value.ServiceSeverity, options);
        WriteEnum(json, "cause", value.Cause, options);
        json.WriteBoolean("isHardBounce", value.IsHardBounce);
        WriteEnum(json, "action", value.Action, options);
    }
}
