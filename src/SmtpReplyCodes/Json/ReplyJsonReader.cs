using System.Text.Json;

namespace SmtpReplyCodes.Json;

/// <summary>Reads a reply's JSON back: code, enhanced code, text and context count, all else is derived from them.</summary>
internal static class ReplyJsonReader
{
    public static SmtpReply Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Expected an SMTP reply as an object.");
        int? code = null;
        EnhancedStatusCode? enhancedCode = null;
        string? text = null;
        ReplyContext? context = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "code": code = ReadCode(ref json); break;
                case "enhancedCode": enhancedCode = ReadEnhancedCode(ref json); break;
                case "text": text = ReadString(ref json); break;
                case "context": context = ReadContext(ref json); break;
                default: json.Skip(); break;
            }
        }

        if (text is null)
            throw new JsonException("An SMTP reply needs the property \"text\".");
        return SmtpReply.Restore(code, enhancedCode, text, context);
    }

    private static int? ReadCode(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when json.TryGetInt32(out var code) && code is >= ReplyCodes.Minimum and <= ReplyCodes.Maximum => code,
        _ => throw new JsonException("Expected a reply code from 100 to 699."),
    };

    private static EnhancedStatusCode? ReadEnhancedCode(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when EnhancedStatusCode.TryParse(json.GetString(), out var code) => code,
        _ => throw new JsonException("Expected an enhanced status code such as \"5.1.1\"."),
    };

    private static string? ReadString(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => json.GetString(),
        _ => throw new JsonException("Expected a string."),
    };

    private static ReplyContext? ReadContext(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Expected the context of an SMTP reply as an object.");
        var context = new ReplyContext();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "phase": context = context with { Phase = ReadEnum<SmtpPhase>(ref json) }; break;
                case "remoteHost": context = context with { RemoteHost = ReadString(ref json) }; break;
                case "action": context = context with { Action = ReadEnum<DeliveryAction>(ref json) }; break;
                case "fault": context = context with { Fault = ReadEnum<ClientFault>(ref json) }; break;
                case "mailbox": context = context with { Mailbox = ReadString(ref json) }; break;
                default: json.Skip(); break;
            }
        }

        return context;
    }

    private static TEnum ReadEnum<TEnum>(ref Utf8JsonReader json)
        where TEnum : struct, Enum =>
        Codes.Kebab.TryRead<TEnum>(ReadString(ref json), out var value) ? value : throw new JsonException($"Expected the name of a {typeof(TEnum).Name} in kebab-case.");
}
