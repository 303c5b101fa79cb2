using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a specimen's file says of the fields of a feedback report.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedFeedback
{
    public required string? Type { get; init; }

    public required string? UserAgent { get; init; }

    public required string? OriginalMailFrom { get; init; }

    public required string[] OriginalRecipients { get; init; }

    public required string? SourceIp { get; init; }

    public required int Incidents { get; init; }

    public static ExpectedFeedback Of(FeedbackReport feedback) => new()
    {
        Type = feedback.Type,
        UserAgent = feedback.UserAgent,
        OriginalMailFrom = feedback.OriginalMailFrom,
        OriginalRecipients = [.. feedback.OriginalRecipients],
        SourceIp = feedback.SourceIp,
        Incidents = feedback.Incidents,
    };
}
