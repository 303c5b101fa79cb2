namespace SmtpReplyCodes.Parsing;

/// <summary>An enhanced code and where it stands; <c>default</c> when there is none.</summary>
internal readonly record struct FoundCode(EnhancedStatusCode Code, int Start, int Length);
