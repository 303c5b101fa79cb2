namespace SmtpReplyCodes.Diagnosis;

/// <summary>What is kept of a rule once it is decided which wins; every diagnosis holds two.</summary>
internal readonly struct RuleChoice(in RuleVerdict verdict)
{
    private readonly byte _weight = (byte)verdict.Weight, _cause = (byte)verdict.Cause;

    /// <summary>The place of the rule in its index; -1 for none.</summary>
    public readonly int Rule = verdict.Rule;

    /// <summary>Whether an enhanced code says the same.</summary>
    public readonly bool Agrees = verdict.Agrees;

    public static RuleChoice None => new(new RuleVerdict { Rule = -1 });

    public SmtpRuleWeight Weight => (SmtpRuleWeight)_weight;

    public SmtpCause Cause => (SmtpCause)_cause;
}
