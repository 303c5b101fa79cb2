namespace SmtpReplyCodes;

/// <summary>A cause that evidence spoke for but that another one beat.</summary>
/// <param name="Cause">The cause that lost.</param>
/// <param name="Confidence">The confidence it would have had, 0 to 1.</param>
/// <param name="RuleId">The rule or row that spoke for it.</param>
public sealed record SmtpCandidate(SmtpCause Cause, double Confidence, string RuleId);
