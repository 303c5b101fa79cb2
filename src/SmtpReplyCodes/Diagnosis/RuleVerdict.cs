namespace SmtpReplyCodes.Diagnosis;

/// <summary>A rule that fits, and what decides between it and others. Plain fields, as a fresh process compiles every accessor that it meets.</summary>
internal struct RuleVerdict
{
    /// <summary>The place of the rule in its index; -1 for none.</summary>
    public int Rule;
    public SmtpRuleWeight Weight;
    public SmtpCause Cause;

    /// <summary>Whether an enhanced code says the same.</summary>
    public bool Agrees;

    /// <summary>How many words of the text it is about.</summary>
    public int Words;

    /// <summary>The words with which the deciding phrase, or several that must all be there, start and end; both 0 where codes alone decide.</summary>
    public int First, Last;

    /// <summary>Where these words start and end; both 0 where codes alone decide.</summary>
    public int Start, End;

    /// <summary>
    /// Which of two rules wins: the one of greater weight, else the one that names a cause, else the one that an enhanced code agrees with,
    /// else the one that is about more words, else the one that comes first in the text, else the one whose id does.
    /// </summary>
    public readonly bool Beats(in RuleVerdict other)
    {
        if (other.Rule < 0 || Weight != other.Weight)
            return other.Rule < 0 || Weight > other.Weight;
        if ((Cause == SmtpCause.Unknown) != (other.Cause == SmtpCause.Unknown))
            return other.Cause == SmtpCause.Unknown;
        if (Agrees != other.Agrees)
            return Agrees;
        if (Words != other.Words)
            return Words > other.Words;
        return First != other.First ? First < other.First : Rule < other.Rule;
    }
}
