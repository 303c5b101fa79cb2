using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a specimen's file says of its report. Each property has to be given, and none besides.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExpectedReport
{
    public required DeliveryReportKind Kind { get; init; }

    public required string? ReportingMta { get; init; }

    public required DateTimeOffset? ArrivalDate { get; init; }

    public required string? EnvelopeId { get; init; }

    public required ExpectedRecipient[] Recipients { get; init; }

    public required ExpectedOriginal? Original { get; init; }

    public required string? Disposition { get; init; }

    public required ExpectedFeedback? Feedback { get; init; }

    /// <summary>How many warnings: their words are for people.</summary>
    public required int Warnings { get; init; }

    public static ExpectedReport Of(DeliveryReport report) => new()
    {
        Kind = report.Kind,
        ReportingMta = report.ReportingMta?.Name,
        ArrivalDate = report.ArrivalDate,
        EnvelopeId = report.EnvelopeId,
        Recipients = [.. report.Recipients.Select(ExpectedRecipient.Of)],
        Original = report.Original is { } original ? new ExpectedOriginal { MessageId = original.MessageId, Subject = original.Subject } : null,
        Disposition = report.Disposition,
        Feedback = report.Feedback is { } feedback ? ExpectedFeedback.Of(feedback) : null,
        Warnings = report.Warnings.Length,
    };
}
