using System.Text.Json;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>One thing that a provider or a mail system says, as a JSON object.</summary>
internal static class RuleJson
{
    public static void Write(Utf8JsonWriter json, ProviderRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("provider", rule.Provider is { Length: > 0 } provider ? provider : null);
        json.WriteTexts("systems", SystemReplies.SystemsOf(rule).Select(system => system.Id));
        json.WriteTexts("keys", rule.Keys);
        json.WriteTexts("codes", rule.Codes);
        json.WriteBoolean("isByCode", rule.IsByCode);
        json.WriteString("cause", EnumName.Of(rule.Cause));
        json.WriteString("action", EnumName.Of(rule.Action));
        json.WriteString("party", EnumName.Of(rule.Party));
        json.WriteString("likelyCause", rule.LikelyCause);
        json.WriteString("remediation", rule.Remediation);
        json.WriteString("userMessage", rule.UserMessage);
        json.WriteString("reference", rule.Reference?.ToString());
        json.WriteString("url", rule.Reference?.Url);
        json.WriteString("example", rule.Example);
        json.WriteEndObject();
    }
}
