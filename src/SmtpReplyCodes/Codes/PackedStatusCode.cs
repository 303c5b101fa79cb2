namespace SmtpReplyCodes.Codes;

/// <summary>
/// An enhanced status code in one number, a thousand details a subject, a thousand subjects a class; 0 for none. What replies are read and judged
/// with: a fresh process would have to load the many interfaces of <see cref="EnhancedStatusCode"/> before the first answer.
/// </summary>
internal readonly struct PackedStatusCode(int value)
{
    /// <summary>The weight of a class and of a subject.</summary>
    public const int ClassUnit = 1_000_000, SubjectUnit = 1_000;

    public readonly int Value = value;

    public PackedStatusCode(int statusClass, int subject, int detail)
        : this((statusClass * ClassUnit) + (subject * SubjectUnit) + detail)
    {
    }

    public bool IsNone => Value == 0;

    public int Class => Value / ClassUnit;

    public int Subject => Value / SubjectUnit % SubjectUnit;

    public int Detail => Value % SubjectUnit;

    public SmtpSeverity Severity => CodeClass.Severity(Class);
}
