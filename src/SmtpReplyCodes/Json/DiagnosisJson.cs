using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>A diagnosis and its parts as JSON: alone, or spread over the object of its reply.</summary>
internal static class DiagnosisJson
{
    private static readonly long LongestWait = (long)TimeSpan.MaxValue.TotalSeconds;

    public static void Write(Utf8JsonWriter json, SmtpDiagnosis diagnosis)
    {
        json.WriteStartObject();
        WriteProperties(json, diagnosis, isHardBounce: null);
        json.WriteEndObject();
    }

    /// <param name="json">Inside an object.</param>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="isHardBounce">What only the reply knows; null without one.</param>
    public static void WriteProperties(Utf8JsonWriter json, SmtpDiagnosis diagnosis, bool? isHardBounce)
    {
        json.WriteString("cause", Kebab.Name(diagnosis.Cause));
        if (isHardBounce is { } isHard)
            json.WriteBoolean("isHardBounce", isHard);
        json.WritePropertyName("advice");
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
            WriteEvidence(json, evidence);
        json.WriteEndArray();
        JsonValues.WriteStrings(json, "references", diagnosis.References);
    }

    public static void WriteAdvice(Utf8JsonWriter json, SmtpAdvice advice)
    {
        json.WriteStartObject();
        json.WriteString("action", Kebab.Name(advice.Action));
        JsonValues.WriteNumber(json, "retryAfterSeconds", (long?)advice.RetryAfter?.TotalSeconds);
        json.WriteString("why", advice.Why);
        json.WriteEndObject();
    }

    public static SmtpAdvice ReadAdvice(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "an advice");
        SmtpAction? action = null;
        TimeSpan? wait = null;
        string? why = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "action": action = JsonValues.ReadEnum<SmtpAction>(ref json, name); break;
                case "retryAfterSeconds": wait = JsonValues.ReadNumber(ref json, name, 0, LongestWait) is { } seconds ? new TimeSpan(seconds * TimeSpan.TicksPerSecond) : null; break;
                case "why": why = JsonValues.ReadString(ref json, name); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return new SmtpAdvice(action ?? throw JsonValues.Missing("action", "An advice"), wait, why ?? throw JsonValues.Missing("why", "An advice"));
    }

    /// <summary>The place in the text is left out: it can be found by the words.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, SmtpEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Name(evidence.Kind));
        json.WriteString("value", evidence.Value);
        json.WriteEndObject();
    }

    public static SmtpEvidence ReadEvidence(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "a piece of evidence");
        SmtpEvidenceKind? kind = null;
        string? value = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "kind": kind = JsonValues.ReadEnum<SmtpEvidenceKind>(ref json, name); break;
                case "value": value = JsonValues.ReadString(ref json, name); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return new SmtpEvidence(kind ?? throw JsonValues.Missing("kind", "Evidence"), value ?? throw JsonValues.Missing("value", "Evidence"), null);
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
}
