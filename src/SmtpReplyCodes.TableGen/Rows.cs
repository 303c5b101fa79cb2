using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.TableGen;

/// <summary>The rows as the files of <c>Data</c> hold them; <c>Data/README.md</c> says what each property is.</summary>
public sealed record RowFile<TRow>(IReadOnlyList<TRow> Rows);

public sealed record TableRow(string Version);

public sealed record ReferenceRow
{
    public required string Document { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The sections of an RFC, all of them; empty for other documents.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];
}

/// <summary>What every row about a code says.</summary>
public abstract record ExplainedRow
{
    public required string Title { get; init; }

    public required IReadOnlyList<string> LikelyCauses { get; init; }

    public required string Remediation { get; init; }

    public required string UserMessage { get; init; }

    public required string Retry { get; init; }

    public required IReadOnlyList<Citation> References { get; init; }
}

/// <summary>What every row says that is about a code of its own and no fallback.</summary>
public abstract record CodeRow : ExplainedRow
{
    public required IReadOnlyList<string> Phases { get; init; }

    public required IReadOnlyList<UsageRow> Usage { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }
}

public sealed record UsageRow(string By, string Says);

/// <summary>What a provider says in a way of its own.</summary>
public sealed record ProviderRow
{
    public required string Provider { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string About { get; init; }

    public string? Url { get; init; }

    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>Documents that its rules cite besides those of <c>references.jsonc</c>.</summary>
    public IReadOnlyList<ReferenceRow> Documents { get; init; } = [];

    /// <summary>Read by <see cref="RuleFiles"/>, which knows the place of each mistake.</summary>
    public JsonElement Rules { get; init; }
}

/// <summary>A list of those from whom some take no mail.</summary>
public sealed record BlocklistRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Operator { get; init; }

    public required IReadOnlyList<string> Lists { get; init; }

    public required IReadOnlyList<string> Zones { get; init; }

    public IReadOnlyList<string> Marks { get; init; } = [];

    public string? Url { get; init; }

    public required string About { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }
}

public sealed record ReplyCodeRow : CodeRow
{
    public required int Code { get; init; }

    public required string Name { get; init; }

    public required string Cause { get; init; }

    public string? Provider { get; init; }

    public string? Collapsed { get; init; }
}

public sealed record FallbackRow : ExplainedRow
{
    public required string Code { get; init; }

    public required string Cause { get; init; }
}

public sealed record EnhancedCodeRow : CodeRow
{
    public required string Code { get; init; }

    public required IReadOnlyList<int> Classes { get; init; }

    /// <summary>One name for all classes, or an object from class to name.</summary>
    [JsonConverter(typeof(CauseByClassConverter))]
    public required IReadOnlyDictionary<int, string> Cause { get; init; }

    public required IReadOnlyList<int> ReplyCodes { get; init; }

    [JsonIgnore]
    public int Subject => int.Parse(Code.Split('.')[1], null);

    [JsonIgnore]
    public int Detail => int.Parse(Code.Split('.')[2], null);

    public string CauseOf(int statusClass) => Cause.GetValueOrDefault(statusClass, "unknown");
}

public sealed record ClientCodeRow : CodeRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Program { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Cause { get; init; }

    public required IReadOnlyList<int> ReplyCodes { get; init; }
}

public sealed record CauseRow
{
    public required string Cause { get; init; }

    public required string Title { get; init; }

    public required string Action { get; init; }

    public string? TransientAction { get; init; }

    public required string Party { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public required string Why { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public required string UserMessage { get; init; }

    /// <summary>Read by <see cref="RuleFiles"/>, which knows the place of each mistake.</summary>
    public JsonElement Rules { get; init; }
}

/// <summary>Words by which the text of a message shows one thing.</summary>
public sealed record ReportWordRow
{
    public required string Role { get; init; }

    public required IReadOnlyList<string> Phrases { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    public required IReadOnlyList<Citation> References { get; init; }
}
