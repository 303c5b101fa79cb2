namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Two readings of one input give two answers.</summary>
internal sealed class DisagreementException(string ways, string one, string other) : Exception($"{ways} differ:\n{one}\n{other}")
{
    /// <summary>Throws where two answers are not equal.</summary>
    public static void ThrowUnlessEqual(string ways, string one, string other)
    {
        if (!string.Equals(one, other, StringComparison.Ordinal))
            throw new DisagreementException(ways, one, other);
    }
}
