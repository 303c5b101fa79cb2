using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What to do about a reply, when, and why.</summary>
/// <param name="Action">What to do.</param>
/// <param name="RetryAfter">How long to wait before the next try, never more than a day; null when another try is not advised.</param>
/// <param name="Why">The reason in one sentence.</param>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public sealed record SmtpAdvice(SmtpAction Action, TimeSpan? RetryAfter, string Why);
