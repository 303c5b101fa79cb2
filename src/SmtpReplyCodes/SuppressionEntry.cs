using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What was said about an address at one time.</summary>
/// <param name="Time">When the server, or the report, said it.</param>
/// <param name="Reply">What was said. Null, as in <c>default</c>, is passed over.</param>
/// <remarks>Immutable and thread-safe. Two entries are equal when instant and reply are.</remarks>
[JsonConverter(typeof(SmtpJsonConverterFactory))]
public readonly record struct SuppressionEntry(DateTimeOffset Time, SmtpReply Reply);
