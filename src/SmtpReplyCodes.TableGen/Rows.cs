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
}

public sealed record ReplyCodeRow
{
    public required int Code { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Cause { get; init; }

    public string? Provider { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public required IReadOnlyList<Citation> References { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }
}

public sealed record FallbackRow
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Cause { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public required IReadOnlyList<Citation> References { get; init; }
}

public sealed record EnhancedCodeRow
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<int> Classes { get; init; }

    /// <summary>One name for all classes, or an object from class to name.</summary>
    [JsonConverter(typeof(CauseByClassConverter))]
    public required IReadOnlyDictionary<int, string> Cause { get; init; }

    public required IReadOnlyList<int> ReplyCodes { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public required IReadOnlyList<Citation> References { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    [JsonIgnore]
    public int Subject => int.Parse(Code.Split('.')[1], null);

    [JsonIgnore]
    public int Detail => int.Parse(Code.Split('.')[2], null);

    public string CauseOf(int statusClass) => Cause.GetValueOrDefault(statusClass, "unknown");
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
}
