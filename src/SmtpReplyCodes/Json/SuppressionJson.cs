using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>What is kept of an address as JSON: its history and what was decided about it. Both come back, as neither can be had from a message again.</summary>
internal static class SuppressionJson
{
    public static void WriteEntry(Utf8JsonWriter json, SuppressionEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("time", entry.Time);
        json.WritePropertyName("reply");
        if (entry.Reply is { } reply)
            ReplyJson.Write(json, reply);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }

    public static SuppressionEntry ReadEntry(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "an entry of a history");
        DateTimeOffset? time = null;
        SmtpReply? reply = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "time": time = JsonValues.ReadDate(ref json, name); break;
                case "reply": reply = json.TokenType == JsonTokenType.Null ? null : ReplyJson.Read(ref json); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return new SuppressionEntry(time ?? throw JsonValues.Missing("time", "An entry of a history"), reply!);
    }

    public static void WriteDecision(Utf8JsonWriter json, SuppressionDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("action", Kebab.Name(decision.Action));
        json.WriteBoolean("isSuppressed", decision.IsSuppressed);
        JsonValues.WriteDate(json, "until", decision.Until);
        json.WriteString("reason", Kebab.Name(decision.Reason));
        json.WriteNumber("count", decision.Count);
        JsonValues.WriteDate(json, "first", decision.First);
        JsonValues.WriteDate(json, "last", decision.Last);
        json.WriteString("why", decision.Why);
        json.WriteEndObject();
    }

    public static SuppressionDecision ReadDecision(ref Utf8JsonReader json)
    {
        JsonValues.ReadStart(ref json, "a decision");
        SuppressionAction? action = null;
        SuppressionReason? reason = null;
        DateTimeOffset? until = null, first = null, last = null;
        long? count = null;
        while (JsonValues.ReadName(ref json, out var name))
        {
            switch (name)
            {
                case "action": action = JsonValues.ReadEnum<SuppressionAction>(ref json, name); break;
                case "until": until = JsonValues.ReadDate(ref json, name); break;
                case "reason": reason = JsonValues.ReadEnum<SuppressionReason>(ref json, name); break;
                case "count": count = JsonValues.ReadNumber(ref json, name, 0, int.MaxValue); break;
                case "first": first = JsonValues.ReadDate(ref json, name); break;
                case "last": last = JsonValues.ReadDate(ref json, name); break;
                default: JsonValues.Skip(ref json); break;
            }
        }

        return new SuppressionDecision(
            action ?? throw JsonValues.Missing("action", "A decision"), until, reason ?? throw JsonValues.Missing("reason", "A decision"), (int)(count ?? 0), first, last);
    }
}
