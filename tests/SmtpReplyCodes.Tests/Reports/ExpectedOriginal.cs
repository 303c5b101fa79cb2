using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a specimen's file says of the returned message.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedOriginal
{
    public required string? MessageId { get; init; }

    public required string? Subject { get; init; }
}
