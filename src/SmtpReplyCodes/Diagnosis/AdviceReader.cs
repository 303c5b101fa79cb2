using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What to do: as the rule says, else as the cause does; when, as the text says, else the rule, else the cause.</summary>
internal static class AdviceReader
{
    public static SmtpAdvice Read(in Verdict verdict, RuleRow rule, CauseRow cause, in DiagnosedText text)
    {
        var codes = verdict.Codes;
        var severity = codes.Code > 0 ? CodeClass.Severity(codes.Code / 100) : codes.Enhanced.Severity;
        var action = rule.Action(cause.Action(severity == SmtpSeverity.Transient));
        return new SmtpAdvice(action, IsAnotherTry(action) ? Wait(rule, cause, text.Text) : null, rule.Text(RuleField.Why) ?? cause.Why);
    }

    private static bool IsAnotherTry(SmtpAction action) => action is SmtpAction.Retry or SmtpAction.RetryLater or SmtpAction.ReduceRate or SmtpAction.SplitRecipients;

    private static TimeSpan? Wait(RuleRow rule, CauseRow cause, string text)
    {
        if (RetryAfterReader.Read(text) is { } said)
            return said;
        var seconds = rule.RetryAfterSeconds is > 0 and var own ? own : cause.RetryAfterSeconds;
        return seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
