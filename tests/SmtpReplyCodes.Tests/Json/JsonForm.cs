using System.Text.Json;
using Json.Schema;

namespace SmtpReplyCodes.TestSupport;

/// <summary>The schema that ships with the library, and what breaks it.</summary>
internal static class JsonForm
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>The schema as it stands in its file.</summary>
    public static JsonElement Document { get; } = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Checkout.File("docs", "smtpreply.schema.json")));

    private static readonly JsonSchema Whole = JsonSchema.Build(Document);

    /// <summary>One of its definitions.</summary>
    public static JsonElement Definition(string name) => Document.GetProperty("$defs").GetProperty(name);

    /// <summary>What is wrong with a reply or a report, each with its place; empty where all is right.</summary>
    public static string[] FaultsOf(JsonElement json) => FaultsOf(json, Whole);

    /// <summary>What is wrong with a part, by the name of its definition.</summary>
    public static string[] FaultsOf(JsonElement json, string definition)
    {
        Whole.BaseUri.Should().NotBeNull();
        return FaultsOf(json, JsonSchema.FromText($$"""{"$ref":"{{Whole.BaseUri}}#/$defs/{{definition}}"}"""));
    }

    private static string[] FaultsOf(JsonElement json, JsonSchema schema)
    {
        var results = schema.Evaluate(json, Options);
        if (results.IsValid)
            return [];
        var faults = from detail in (results.Details ?? []).Append(results)
                     where !detail.IsValid && detail.Errors is not null
                     from error in detail.Errors!
                     select $"{detail.InstanceLocation}: {error.Key}: {error.Value}";
        return [.. faults.DefaultIfEmpty("something")];
    }
}
