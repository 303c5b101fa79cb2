using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a feedback report says (RFC 5965 section 3).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed class FeedbackReport
{
    internal FeedbackReport()
    {
    }

    /// <summary>The <c>Feedback-Type</c> in lower case: <c>abuse</c>, <c>fraud</c>, <c>not-spam</c>, <c>auth-failure</c> (RFC 6591), <c>opt-out</c>, …; null where it is missing.</summary>
    public string? Type { get; internal init; }

    /// <summary>The program that made the report (<c>User-Agent</c>); null where it is missing.</summary>
    public string? UserAgent { get; internal init; }

    /// <summary>The envelope sender of the message (<c>Original-Mail-From</c>), without angle brackets; null where it is not told.</summary>
    public string? OriginalMailFrom { get; internal init; }

    /// <summary>The recipients of the message (<c>Original-Rcpt-To</c>), without angle brackets; often masked or not told at all.</summary>
    public ImmutableArray<string> OriginalRecipients { get; internal init; } = [];

    /// <summary>The IP address that the message came from (<c>Source-IP</c>), as it is written; null where it is not told.</summary>
    public string? SourceIp { get; internal init; }

    /// <summary>How many incidents the report stands for, at least 1 (<c>Incidents</c>).</summary>
    public int Incidents { get; internal init; } = 1;
}
