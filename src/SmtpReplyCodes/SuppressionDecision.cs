using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What to do with an address, and what that rests on.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Until">
/// The time, in UTC, before which nothing is to be sent: of the next try for <see cref="SuppressionAction.RetryAfter"/>, of the end for
/// <see cref="SuppressionAction.SuppressUntil"/>; null for the others.
/// </param>
/// <param name="Reason">What decided.</param>
/// <param name="Count">How many entries decided, those that count as one taken as one; 0 for <see cref="SuppressionReason.NoReplies"/>.</param>
/// <param name="First">The time, in UTC, of the first of them; null where there is none.</param>
/// <param name="Last">The time, in UTC, of the last of them; null where there is none.</param>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed record SuppressionDecision(
    SuppressionAction Action,
    DateTimeOffset? Until,
    SuppressionReason Reason,
    int Count,
    DateTimeOffset? First,
    DateTimeOffset? Last)
{
    /// <summary>Whether mail to the address stops, for a time or for ever.</summary>
    public bool IsSuppressed => Action is SuppressionAction.SuppressUntil or SuppressionAction.SuppressForever;

    /// <summary>The reason in one English sentence.</summary>
    public string Why => SuppressionText.Sentence(this);
}
