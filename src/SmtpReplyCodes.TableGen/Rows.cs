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

/// <summary>A mail system: a file of <c>Data/systems</c>.</summary>
public sealed record SystemRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Server, filter, service, client, library or list.</summary>
    public required string Kind { get; init; }

    public required IdentityRow Identity { get; init; }

    /// <summary>Where it shows itself, and how.</summary>
    public IReadOnlyList<GreetingRow> Greeting { get; init; } = [];

    /// <summary>Documents that its replies cite besides those of <c>references.jsonc</c>.</summary>
    public IReadOnlyList<ReferenceRow> Documents { get; init; } = [];

    /// <summary>What it says in a way of its own; read by <see cref="RuleFiles"/>, which knows the place of each mistake.</summary>
    public JsonElement Replies { get; init; }

    /// <summary>How it writes its logs.</summary>
    public IReadOnlyList<LogRow> Log { get; init; } = [];

    /// <summary>How it writes its reports; where a text holds the words of two with as much of each, the first is meant.</summary>
    public IReadOnlyList<BounceRow> Bounces { get; init; } = [];
}

/// <summary>What a mail system is.</summary>
public sealed record IdentityRow
{
    /// <summary>Other names by which people look it up.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Vendor { get; init; }

    public required string Era { get; init; }

    /// <summary>The id of the system whose words it shares.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The provider whose rules are what it says.</summary>
    public string? Provider { get; init; }

    /// <summary>Words in a reply that show that it speaks.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public required string About { get; init; }

    /// <summary>How it reports failures, as in JSON.</summary>
    public required string Reports { get; init; }

    public string? Log { get; init; }

    public string? Configuration { get; init; }

    public required string Basis { get; init; }

    public IReadOnlyList<string> References { get; init; } = [];
}

/// <summary>How a mail system shows itself in one place.</summary>
public sealed record GreetingRow
{
    public required string In { get; init; }

    public required IReadOnlyList<string> Marks { get; init; }

    public required string Basis { get; init; }

    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Texts that show it, one for each mark at least.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>A form in which a mail system writes its reports.</summary>
public sealed record BounceRow
{
    public required string Id { get; init; }

    /// <summary>When the system writes it, and what is peculiar.</summary>
    public required string About { get; init; }

    /// <summary>What the row rests on: the system's source, its documentation, messages of a server that was run, messages shown in public, or memory.</summary>
    public required string Basis { get; init; }

    /// <summary>Where that can be read.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>What such a message always is, as in JSON; null where its words decide between failure and delay.</summary>
    public string? Kind { get; init; }

    /// <summary>Words that stand in each such text, or that are told apart from all others by.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>How lines begin behind which the recipients stand.</summary>
    public IReadOnlyList<string> Starts { get; init; } = [];

    /// <summary>How the line begins at which the returned message does.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>The shapes of lines that name a recipient.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The shapes of lines that show what a server said of the recipient above.</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    /// <summary>Messages in this form, by folder and name below the specimens of reports.</summary>
    public required IReadOnlyList<string> Specimens { get; init; }
}
