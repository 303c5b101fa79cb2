using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>A delivery report and its parts as JSON. Absent values are null; properties are only ever appended.</summary>
internal static class ReportJson
{
    public static void WriteProperties(Utf8JsonWriter json, DeliveryReport report)
    {
        json.WriteString("kind", Kebab.Name(report.Kind));
        json.WriteString("mailSystem", report.MailSystem?.Id);
        json.WriteString("reportingMta", report.ReportingMta?.Name);
        JsonValues.WriteDate(json, "arrivalDate", report.ArrivalDate);
        json.WriteString("envelopeId", report.EnvelopeId);
        json.WriteStartArray("recipients");
        foreach (var recipient in report.Recipients)
            WriteRecipient(json, recipient);
        json.WriteEndArray();
        WritePart(json, "original", report.Original, WriteOriginal);
        JsonValues.WriteStrings(json, "warnings", report.Warnings);
        json.WriteString("receivedFromMta", report.ReceivedFromMta?.Name);
        json.WriteString("disposition", report.Disposition);
        WritePart(json, "feedback", report.Feedback, WriteFeedback);
    }

    public static void WriteRecipient(Utf8JsonWriter json, RecipientReport recipient)
    {
        json.WriteStartObject();
        json.WriteString("finalRecipient", recipient.FinalRecipient);
        json.WriteString("originalRecipient", recipient.OriginalRecipient);
        json.WriteString("action", recipient.Action == DeliveryAction.Unknown ? null : Kebab.Name(recipient.Action));
        json.WriteString("status", recipient.Status?.ToString());
        json.WriteString("remoteMta", recipient.RemoteMta?.Name);
        json.WriteString("diagnosticCode", recipient.DiagnosticCode);
        JsonValues.WriteDate(json, "lastAttempt", recipient.LastAttempt);
        JsonValues.WriteDate(json, "willRetryUntil", recipient.WillRetryUntil);
        json.WritePropertyName("reply");
        ReplyJson.Write(json, recipient.Reply);
        json.WriteString("replySource", Kebab.Name(recipient.ReplySource));
        json.WriteString("finalLogId", recipient.FinalLogId);
        json.WriteEndObject();
    }

    public static void WriteOriginal(Utf8JsonWriter json, OriginalMessage original)
    {
        json.WriteStartObject();
        json.WriteString("messageId", original.MessageId);
        json.WriteString("from", original.From);
        json.WriteString("to", original.To);
        json.WriteString("subject", original.Subject);
        JsonValues.WriteDate(json, "date", original.Date);
        json.WriteEndObject();
    }

    public static void WriteFeedback(Utf8JsonWriter json, FeedbackReport feedback)
    {
        json.WriteStartObject();
        json.WriteString("type", feedback.Type);
        json.WriteString("userAgent", feedback.UserAgent);
        json.WriteString("originalMailFrom", feedback.OriginalMailFrom);
        JsonValues.WriteStrings(json, "originalRecipients", feedback.OriginalRecipients);
        json.WriteString("sourceIp", feedback.SourceIp);
        json.WriteNumber("incidents", feedback.Incidents);
        json.WriteEndObject();
    }

    /// <summary>The name alone, as everywhere in a report.</summary>
    public static void WriteMta(Utf8JsonWriter json, MtaName mta) => json.WriteStringValue(mta.Name);

    public static MtaName ReadMta(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String && MtaName.TryParse(json.GetString(), out var mta) ? mta : throw new JsonException("Expected the name of a mail server.");

    private static void WritePart<T>(Utf8JsonWriter json, string name, T? part, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WritePropertyName(name);
        if (part is null)
            json.WriteNullValue();
        else
            write(json, part);
    }
}
