using System.Collections.Immutable;
using System.Text.Json;
using SmtpReplyCodes.Tool.Output;
using SmtpReplyCodes.Tool.Reference.Systems;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>The table, or one row of it, as one JSON object on one line. What a row does not have is null.</summary>
internal static class CodeJson
{
    public static void Write(ToolHost host) => JsonLists.WriteLine(host.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", CodeTable.Version);
        foreach (var group in CodeGroup.All)
            json.WriteList(JsonNamingPolicy.CamelCase.ConvertName(group.Kind + "s"), group.Rows, row => WriteRow(json, row, [], []));
        json.WriteList("providers", MailProvider.All, provider => WriteProvider(json, provider));
        json.WriteList("systems", MailSystem.All, system => SystemJson.Write(json, system));
        json.WriteList("blocklists", Blocklist.All, list => WriteBlocklist(json, list));
        json.WriteEndObject();
    });

    /// <summary>The row of a code, and what providers and mail systems mean by it; of a key that only they use, that alone.</summary>
    public static void Write(ToolHost host, string asked, CodeInfo? info, ImmutableArray<ProviderRule> rules, ImmutableArray<SystemReply> replies) => JsonLists.WriteLine(host.Output, json =>
    {
        if (info is not null)
        {
            WriteRow(json, info, rules, replies);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", asked);
        json.WriteString("kind", rules.IsEmpty ? SystemReplies.Kind : ProviderGroup.Kind);
        WriteRules(json, rules, replies);
        json.WriteEndObject();
    });

    private static void WriteRow(Utf8JsonWriter json, CodeInfo info, ImmutableArray<ProviderRule> rules, ImmutableArray<SystemReply> replies)
    {
        json.WriteStartObject();
        json.WriteString("id", info.Id);
        json.WriteString("kind", EnumName.Of(info.Kind));
        json.WriteString("match", EnumName.Of(info.Match));
        json.WriteString("name", info.Name is { Length: > 0 } name ? name : null);
        json.WriteString("title", info.Title);
        json.WriteString("severity", EnumName.Of(info.Severity));
        json.WriteString("cause", EnumName.Of(info.Cause));
        json.WriteString("transientCause", ClassMeaning.Of(info) is [var transient, _] ? EnumName.Of(transient.Cause) : null);
        json.WriteTexts("likelyCauses", info.LikelyCauses);
        json.WriteString("remediation", info.Remediation);
        json.WriteString("userMessage", info.UserMessage);
        json.WriteString("retry", info.Retry);
        json.WriteTexts("phases", info.Phases.Select(EnumName.Of));
        json.WriteList("usage", info.Usage, usage => WriteObject(json, ("by", usage.By), ("says", usage.Says)));
        json.WriteString("provider", info.Provider);
        json.WriteString("program", info.Program);
        json.WriteString("collapsed", info.Collapsed?.ToString());
        json.WriteTexts("aliases", info.Aliases);
        json.WriteTexts("related", info.Related);
        json.WriteList("references", info.References, reference =>
            WriteObject(json, ("document", reference.Document), ("section", reference.Section), ("title", reference.Title), ("url", reference.Url)));
        json.WriteTexts("examples", info.Examples);
        WriteRules(json, rules, replies);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, ImmutableArray<ProviderRule> rules, ImmutableArray<SystemReply> replies)
    {
        if (!rules.IsEmpty)
            json.WriteList("providerRules", rules, rule => RuleJson.Write(json, rule));
        if (!replies.IsEmpty)
            json.WriteList("systemReplies", replies, reply => RuleJson.Write(json, reply.Rule));
    }

    private static void WriteProvider(Utf8JsonWriter json, MailProvider provider)
    {
        json.WriteStartObject();
        json.WriteString("id", provider.Id);
        json.WriteString("name", provider.Name);
        json.WriteString("kind", EnumName.Of(provider.Kind));
        json.WriteString("about", provider.About);
        json.WriteString("url", provider.Url);
        json.WriteList("rules", provider.Rules, rule => RuleJson.Write(json, rule));
        json.WriteEndObject();
    }

    private static void WriteBlocklist(Utf8JsonWriter json, Blocklist list)
    {
        json.WriteStartObject();
        json.WriteString("id", list.Id);
        json.WriteString("name", list.Name);
        json.WriteString("operator", list.Operator);
        json.WriteTexts("lists", list.Lists.Select(EnumName.Of));
        json.WriteTexts("zones", list.Zones);
        json.WriteString("about", list.About);
        json.WriteString("delistingPage", list.DelistingPage);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
            json.WriteString(name, value);
        json.WriteEndObject();
    }
}
