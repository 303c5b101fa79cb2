using System.Globalization;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>What a reply says, to compare.</summary>
internal static class ReplyAnswer
{
    public static void ThrowUnlessEqual(string ways, SmtpReply? one, SmtpReply? other)
    {
        if (!AreEqual(one, other))
            throw new DisagreementException(ways, Of(one), Of(other));
    }

    /// <summary>With all that is told of the verdict.</summary>
    public static void ThrowUnlessEqual(string ways, SmtpDiagnosis one, SmtpDiagnosis other) => DisagreementException.ThrowUnlessEqual(ways, Of(one), Of(other));

    public static string Of(SmtpDiagnosis diagnosis)
    {
        var evidence = string.Join("; ", diagnosis.Evidence.Select(item => $"{item.Kind} {item.Value} {item.Range}"));
        var rejected = string.Join("; ", diagnosis.Rejected.Select(item => item.ToString()));
        return string.Create(CultureInfo.InvariantCulture,
            $"{Verdict(diagnosis)} {diagnosis.Provider} {diagnosis.Blocklist} {diagnosis.BlocklistEntry} {diagnosis.Advice.Action} {diagnosis.Advice.RetryAfter} [{evidence}] [{rejected}]");
    }

    public static string Of(SmtpReply? reply) =>
        reply is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{reply.Code} {reply.EnhancedCode} {reply.Lines.Length} {Verdict(reply.Diagnosis)}\n{reply}\n{reply.Text}");

    private static bool AreEqual(SmtpReply? one, SmtpReply? other)
    {
        if (one is null || other is null)
            return one == other;
        return one == other && one.ToString() == other.ToString() && one.Lines.Length == other.Lines.Length && Verdict(one.Diagnosis).Equals(Verdict(other.Diagnosis));
    }

    private static (SmtpCause Cause, double Confidence, string Rule) Verdict(SmtpDiagnosis diagnosis) => (diagnosis.Cause, diagnosis.Confidence, diagnosis.RuleId);
}
