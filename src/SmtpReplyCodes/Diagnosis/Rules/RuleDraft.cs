using System.Collections.Immutable;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>A rule while it is read: what its file has said so far. A value with a mistake is left out here, and noted elsewhere.</summary>
internal sealed class RuleDraft(TextPlace place)
{
    /// <summary>Where the rule begins.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>Where its id stands.</summary>
    public TextPlace IdPlace { get; set; }

    /// <summary>Whether the rule names a cause, be it one that there is not.</summary>
    public bool NamesCause { get; set; }

    public string? Id { get; set; }

    public SmtpCause? Cause { get; set; }

    public ImmutableArray<string> Keys { get; set; } = [];

    public ImmutableArray<string> Any { get; set; } = [];

    public ImmutableArray<string> All { get; set; } = [];

    public ImmutableArray<string> Not { get; set; } = [];

    public ImmutableArray<string> Codes { get; set; } = [];

    public ImmutableArray<SmtpPhase> Phases { get; set; } = [];

    public ImmutableArray<string> Hosts { get; set; } = [];

    public SmtpRuleWeight? Weight { get; set; }

    public string? Provider { get; set; }

    public string? Reference { get; set; }

    public DateOnly? Date { get; set; }

    public ImmutableArray<string> Examples { get; set; } = [];

    public string? LikelyCause { get; set; }

    public string? Remediation { get; set; }

    public string? UserMessage { get; set; }

    public string? Why { get; set; }

    public SmtpAction? Action { get; set; }

    public ResponsibleParty? Party { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    /// <summary>The rule; only of a file without mistakes.</summary>
    public SmtpRule Finish(SmtpCause cause, string? provider) => new()
    {
        Id = Id!,
        Cause = Cause ?? cause,
        Keys = Keys,
        Any = Any,
        All = All,
        Not = Not,
        Codes = Codes,
        Phases = Phases,
        Hosts = Hosts,
        Weight = Weight ?? (Keys.IsEmpty ? SmtpRuleWeight.Plain : SmtpRuleWeight.Key),
        Provider = Provider ?? provider,
        Reference = Reference,
        Date = Date,
        Examples = Examples,
        LikelyCause = LikelyCause,
        Remediation = Remediation,
        UserMessage = UserMessage,
        Why = Why,
        Action = Action,
        Party = Party,
        RetryAfter = RetryAfter,
    };
}
