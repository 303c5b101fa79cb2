using System.Collections.Immutable;
using System.Text.Json;
using SmtpReplyCodes.Tool.Output;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>The table, or one row of it, as one JSON object on one line. What a row does not have is null.</summary>
internal static class CodeJson
{
    public static void Write(ToolHost host) => WriteLine(host.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", CodeTable.Version);
        foreach (var group in CodeGroup.All)
            WriteList(json, JsonNamingPolicy.CamelCase.ConvertName(group.Kind + "s"), group.Rows, row => WriteRow(json, row, []));
        WriteList(json, "providers", MailProvider.All, provider => WriteProvider(json, provider));
        WriteList(json, "blocklists", Blocklist.All, list => WriteBlocklist(json, list));
        json.WriteEndObject();
    });

    /// <summary>The row of a code, and what providers mean by it; of a key that only providers use, that alone.</summary>
    public static void Write(ToolHost host, string asked, CodeInfo? info, ImmutableArray<ProviderRule> rules) => WriteLine(host.Output, json =>
    {
        if (info is not null)
        {
            WriteRow(json, info, rules);
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", asked);
        json.WriteString("kind", ProviderGroup.Kind);
        WriteList(json, "providerRules", rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
    });

    private static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output))
            write(json);
        output.WriteByte((byte)'\n');
    }

    private static void WriteRow(Utf8JsonWriter json, CodeInfo info, ImmutableArray<ProviderRule> rules)
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
        WriteTexts(json, "likelyCauses", info.LikelyCauses);
        json.WriteString("remediation", info.Remediation);
        json.WriteString("userMessage", info.UserMessage);
        json.WriteString("retry", info.Retry);
        WriteTexts(json, "phases", info.Phases.Select(EnumName.Of));
        WriteList(json, "usage", info.Usage, usage => WriteObject(json, ("by", usage.By), ("says", usage.Says)));
        json.WriteString("provider", info.Provider);
        json.WriteString("program", info.Program);
        json.WriteString("collapsed", info.Collapsed?.ToString());
        WriteTexts(json, "aliases", info.Aliases);
        WriteTexts(json, "related", info.Related);
        WriteList(json, "references", info.References, reference =>
            WriteObject(json, ("document", reference.Document), ("section", reference.Section), ("title", reference.Title), ("url", reference.Url)));
        WriteTexts(json, "examples", info.Examples);
        if (!rules.IsEmpty)
            WriteList(json, "providerRules", rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
    }

    private static void WriteProvider(Utf8JsonWriter json, MailProvider provider)
    {
        json.WriteStartObject();
        json.WriteString("id", provider.Id);
        json.WriteString("name", provider.Name);
        json.WriteString("kind", EnumName.Of(provider.Kind));
        json.WriteString("about", provider.About);
        json.WriteString("url", provider.Url);
        WriteList(json, "rules", provider.Rules, rule => WriteRule(json, rule));
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ProviderRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("provider", rule.Provider);
        WriteTexts(json, "keys", rule.Keys);
        WriteTexts(json, "codes", rule.Codes);
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

    private static void WriteBlocklist(Utf8JsonWriter json, Blocklist list)
    {
        json.WriteStartObject();
        json.WriteString("id", list.Id);
        json.WriteString("name", list.Name);
        json.WriteString("operator", list.Operator);
        WriteTexts(json, "lists", list.Lists.Select(EnumName.Of));
        WriteTexts(json, "zones", list.Zones);
        json.WriteString("about", list.About);
        json.WriteString("delistingPage", list.DelistingPage);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        WriteList(json, name, texts, json.WriteStringValue);

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
            json.WriteString(name, value);
        json.WriteEndObject();
    }
}
