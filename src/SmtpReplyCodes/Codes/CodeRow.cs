using System.Collections.Immutable;

namespace SmtpReplyCodes.Codes;

/// <summary>One row of <c>Data/codes</c> as the generated files hold it.</summary>
internal sealed class CodeRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Provider { get; init; }

    public required string LikelyCause { get; init; }

    public required string Remediation { get; init; }

    public ImmutableArray<CodeReference> References { get; init; } = [];

    public ImmutableArray<string> Examples { get; init; } = [];
}
