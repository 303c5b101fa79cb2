namespace SmtpReplyCodes.Diagnosis;

/// <summary>What stands in which line of a rule's text; empty where the rule does not say.</summary>
internal enum RuleField
{
    Id,
    Provider,
    Reference,
    LikelyCause,
    Remediation,
    UserMessage,
    Why,

    /// <summary>The hosts, parted by tabs.</summary>
    Hosts,
}
