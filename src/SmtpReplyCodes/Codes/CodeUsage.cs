namespace SmtpReplyCodes;

/// <summary>How one mail system or provider uses a code in its own way.</summary>
/// <param name="By">Who: <c>Gmail</c>, <c>Courier</c>, <c>Microsoft 365</c>.</param>
/// <param name="Says">What the code means there, in one sentence.</param>
public sealed record CodeUsage(string By, string Says);
