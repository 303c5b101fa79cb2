namespace SmtpReplyCodes.Parsing;

/// <summary>An enhanced code and where it stands; <c>default</c> when there is none. A code that comes from elsewhere starts at -1.</summary>
internal readonly struct FoundCode(EnhancedStatusCode code, int start, int length)
{
    public readonly EnhancedStatusCode Code = code;
    public readonly int Start = start;
    public readonly int Length = length;
}
