using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>A reply as JSON: the one form that library, tool and logs share. Absent values are null; properties are only ever appended.</summary>
internal static class ReplyJsonWriter
{
    public static void Write(Utf8JsonWriter json, SmtpReply reply)
    {
        json.WriteStartObject();
        WriteCodes(json, reply);
        WriteDiagnosis(json, reply);
        json.WriteString("text", reply.Text);
        WriteStrings(json, "lines", reply.Lines);
        WriteContext(json, reply.Context);
        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, SmtpReply reply)
    {
        if (reply.Code is { } code)
            json.WriteNumber("code", code);
        else
            json.WriteNull("code");
        json.WriteString("enhancedCode", reply.EnhancedCode?.ToString());
        json.WriteString("severity", Kebab.Name(reply.Severity));
        json.WriteBoolean("isTransient", reply.IsTransient);
        json.WriteBoolean("isPermanent", reply.IsPermanent);
    }

    private static void WriteDiagnosis(Utf8JsonWriter json, SmtpReply reply)
    {
        var diagnosis = reply.Diagnosis;
        json.WriteString("cause", Kebab.Name(diagnosis.Cause));
        json.WriteBoolean("isHardBounce", reply.IsHardBounce);
        WriteAdvice(json, diagnosis.Advice);
        json.WriteString("party", Kebab.Name(diagnosis.Party));
        json.WriteString("likelyCause", diagnosis.LikelyCause);
        json.WriteString("remediation", diagnosis.Remediation);
        json.WriteString("userMessage", diagnosis.UserMessage);
        json.WriteString("provider", diagnosis.Provider);
        WriteBlocklist(json, diagnosis);
        json.WriteNumber("confidence", diagnosis.Confidence);
        json.WriteString("rule", diagnosis.RuleId);
        json.WriteStartArray("evidence");
        foreach (var evidence in diagnosis.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kebab.Name(evidence.Kind));
            json.WriteString("value", evidence.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStrings(json, "references", diagnosis.References);
    }

    private static void WriteAdvice(Utf8JsonWriter json, SmtpAdvice advice)
    {
        json.WriteStartObject("advice");
        json.WriteString("action", Kebab.Name(advice.Action));
        if (advice.RetryAfter is { } wait)
            json.WriteNumber("retryAfterSeconds", (long)wait.TotalSeconds);
        else
            json.WriteNull("retryAfterSeconds");
        json.WriteString("why", advice.Why);
        json.WriteEndObject();
    }

    private static void WriteBlocklist(Utf8JsonWriter json, SmtpDiagnosis diagnosis)
    {
        if (diagnosis.Blocklist is not { } list)
        {
            json.WriteNull("blocklist");
            return;
        }

        json.WriteStartObject("blocklist");
        json.WriteString("id", list.Id);
        json.WriteString("name", list.Name);
        json.WriteStartArray("lists");
        foreach (var subject in list.Lists)
            json.WriteStringValue(Kebab.Name(subject));
        json.WriteEndArray();
        json.WriteString("entry", diagnosis.BlocklistEntry);
        json.WriteString("delistingPage", list.DelistingPage);
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json, ReplyContext? context)
    {
        // A classifier is code and has no place in JSON; where there is nothing else, there is nothing.
        if (context is null or { Classifier: not null, Phase: SmtpPhase.Unknown, RemoteHost: null, Action: DeliveryAction.Unknown, Fault: ClientFault.None, Mailbox: null })
        {
            json.WriteNull("context");
            return;
        }

        json.WriteStartObject("context");
        json.WriteString("phase", Kebab.Name(context.Phase));
        json.WriteString("remoteHost", context.RemoteHost);
        json.WriteString("action", Kebab.Name(context.Action));
        json.WriteString("fault", Kebab.Name(context.Fault));
        json.WriteString("mailbox", context.Mailbox);
        json.WriteEndObject();
    }

    private static void WriteStrings<T>(Utf8JsonWriter json, string name, IEnumerable<T> values)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value.ToString());
        json.WriteEndArray();
    }
}
