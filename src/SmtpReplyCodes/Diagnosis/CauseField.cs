namespace SmtpReplyCodes.Diagnosis;

/// <summary>What stands in which line of a cause's text; the generator writes the lines in this order.</summary>
internal enum CauseField
{
    Key,
    Title,
    Why,
    LikelyCause,
    Remediation,
    UserMessage,
}
