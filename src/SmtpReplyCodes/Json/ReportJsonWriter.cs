using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>A delivery report as JSON. Absent values are null; properties are only ever appended.</summary>
internal static class ReportJsonWriter
{
    public static void WriteProperties(Utf8JsonWriter json, DeliveryReport report)
    {
        json.WriteString("kind", Kebab.Name(report.Kind));
        json.WriteNull("mailSystem");
        json.WriteString("reportingMta", report.ReportingMta?.Name);
        WriteDate(json, "arrivalDate", report.ArrivalDate);
        json.WriteString("envelopeId", report.EnvelopeId);
        json.WriteStartArray("recipients");
        foreach (var recipient in report.Recipients)
            WriteRecipient(json, recipient);
        json.WriteEndArray();
        WriteOriginal(json, report.Original);
        json.WriteStartArray("warnings");
        foreach (var warning in report.Warnings)
            json.WriteStringValue(warning);
        json.WriteEndArray();
        json.WriteString("receivedFromMta", report.ReceivedFromMta?.Name);
        json.WriteString("disposition", report.Disposition);
        WriteFeedback(json, report.Feedback);
    }

    private static void WriteRecipient(Utf8JsonWriter json, RecipientReport recipient)
    {
        json.WriteStartObject();
        json.WriteString("finalRecipient", recipient.FinalRecipient);
        json.WriteString("originalRecipient", recipient.OriginalRecipient);
        json.WriteString("action", recipient.Action == DeliveryAction.Unknown ? null : Kebab.Name(recipient.Action));
        json.WriteString("status", recipient.Status?.ToString());
        json.WriteString("remoteMta", recipient.RemoteMta?.Name);
        json.WriteString("diagnosticCode", recipient.DiagnosticCode);
        WriteDate(json, "lastAttempt", recipient.LastAttempt);
        WriteDate(json, "willRetryUntil", recipient.WillRetryUntil);
        json.WritePropertyName("reply");
        ReplyJsonWriter.Write(json, recipient.Reply);
        json.WriteString("replySource", Kebab.Name(recipient.ReplySource));
        json.WriteString("finalLogId", recipient.FinalLogId);
        json.WriteEndObject();
    }

    private static void WriteOriginal(Utf8JsonWriter json, OriginalMessage? original)
    {
        if (original is null)
        {
            json.WriteNull("original");
            return;
        }

        json.WriteStartObject("original");
        json.WriteString("messageId", original.MessageId);
        json.WriteString("from", original.From);
        json.WriteString("to", original.To);
        json.WriteString("subject", original.Subject);
        WriteDate(json, "date", original.Date);
        json.WriteEndObject();
    }

    private static void WriteFeedback(Utf8JsonWriter json, FeedbackReport? feedback)
    {
        if (feedback is null)
        {
            json.WriteNull("feedback");
            return;
        }

        json.WriteStartObject("feedback");
        json.WriteString("type", feedback.Type);
        json.WriteString("userAgent", feedback.UserAgent);
        json.WriteString("originalMailFrom", feedback.OriginalMailFrom);
        json.WriteStartArray("originalRecipients");
        foreach (var recipient in feedback.OriginalRecipients)
            json.WriteStringValue(recipient);
        json.WriteEndArray();
        json.WriteString("sourceIp", feedback.SourceIp);
        json.WriteNumber("incidents", feedback.Incidents);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } value)
            json.WriteString(name, value);
        else
            json.WriteNull(name);
    }
}
