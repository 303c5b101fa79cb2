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

    /// <summary>The keys, parted by tabs.</summary>
    Keys,

    /// <summary>The masks of codes, parted by tabs; of a rule that the reference shows: one of a mail system, or of a provider that has keys or rests on codes alone.</summary>
    Codes,

    /// <summary>The first example of such a rule.</summary>
    Example,
}
