using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>A reply as JSON: the one form that library, tool and logs share. Absent values are null; properties are only ever appended.</summary>
internal static class ReplyJson
{
    public static void Write(Utf8JsonWriter json, SmtpReply reply)
    {
        json.WriteStartObject();
        JsonValues.WriteNumber(json, "code", reply.Code);
        json.WriteString("enhancedCode", reply.EnhancedCode?.ToString());
        json.WriteString("severity", Kebab.Name(reply.Severity));
        json.WriteBoolean("isTransient", reply.IsTransient);
        json.WriteBoolean("isPermanent", reply.IsPermanent);
        DiagnosisJson.WriteProperties(json, reply.Diagnosis, reply.IsHardBounce);
        json.WriteString("text", reply.Text);
        JsonValues.WriteStrings(json, "lines", reply.Lines);
        WriteContext(json, reply.Context);
        json.WriteEndObject();
    }

    /// <summary>Reads code, enhanced code, text and context back; all else is derived from them.</summary>
    public static SmtpReply Read(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "an SMTP reply");
        int? code = null;
        EnhancedStatusCode? enhancedCode = null;
        string? text = null;
        ReplyContext? context = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "code": code = (int?)JsonValues.ReadNumber(ref json, name, ReplyCodes.Minimum, ReplyCodes.Maximum); break;
                case "enhancedCode": enhancedCode = ReadEnhancedCode(ref json, name); break;
                case "text": text = JsonValues.ReadString(ref json, name); break;
                case "context": context = json.TokenType == JsonTokenType.Null ? null : ContextJson.Read(ref json); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return SmtpReply.Restore(code, enhancedCode, text ?? throw JsonValues.Missing("text", "An SMTP reply"), context);
    }

    private static EnhancedStatusCode? ReadEnhancedCode(ref Utf8JsonReader json, string name) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when EnhancedStatusCode.TryParse(json.GetString(), out var code) => code,
        _ => throw JsonValues.Expected("an enhanced status code such as \"5.1.1\", or null", name),
    };

    /// <summary>Where there is nothing but a classifier, which has no place in JSON, there is nothing.</summary>
    private static void WriteContext(Utf8JsonWriter json, ReplyContext? context)
    {
        json.WritePropertyName("context");
        if (context is null or { Classifier: not null, Phase: SmtpPhase.Unknown, RemoteHost: null, Action: DeliveryAction.Unknown, Fault: ClientFault.None, Mailbox: null })
            json.WriteNullValue();
        else
            ContextJson.Write(json, context);
    }
}
