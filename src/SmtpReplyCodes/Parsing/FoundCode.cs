using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>An enhanced code and where it stands; <c>default</c> when there is none. A code that comes from elsewhere starts at -1.</summary>
internal struct FoundCode
{
    public PackedStatusCode Code;
    public int Start;
    public int Length;
}
