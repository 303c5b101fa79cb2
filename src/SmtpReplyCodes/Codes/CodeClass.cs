namespace SmtpReplyCodes.Codes;

/// <summary>What the first digit of a code says. Apart from <see cref="ReplyCodes"/>, whose hundred constants a fresh process would load with it.</summary>
internal static class CodeClass
{
    public static SmtpSeverity Severity(int firstDigit) => firstDigit switch
    {
        2 => SmtpSeverity.Success,
        3 => SmtpSeverity.Intermediate,
        4 => SmtpSeverity.Transient,
        5 or 6 => SmtpSeverity.Permanent,
        _ => SmtpSeverity.Unknown,
    };
}
