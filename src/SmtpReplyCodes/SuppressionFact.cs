namespace SmtpReplyCodes;

/// <summary>What counts of one reply in a decision about its address.</summary>
/// <param name="Time">When it was said, in UTC.</param>
/// <param name="Cause">Why.</param>
/// <param name="Confidence">How sure the cause is, 0 to 1.</param>
/// <param name="IsSuccess">Whether the server said that it is done.</param>
/// <param name="IsHardBounce">Whether suppressing the address is right by this reply alone.</param>
/// <param name="NamesNewAddress">Whether the reply names another address to use.</param>
/// <param name="RetryAfter">How long to wait before the next try; null when another try is not advised.</param>
internal readonly record struct SuppressionFact(
    DateTimeOffset Time,
    SmtpCause Cause,
    double Confidence = 0.9,
    bool IsSuccess = false,
    bool IsHardBounce = false,
    bool NamesNewAddress = false,
    TimeSpan? RetryAfter = null) : IComparable<SuppressionFact>
{
    /// <summary>Whether mail was taken. An automatic answer that comes with a 2xx does not say so, nor does a provider that did not send.</summary>
    public bool IsDelivery => IsSuccess && Cause is not (SmtpCause.AutoReply or SmtpCause.ChallengeResponse or SmtpCause.Suppressed);

    public static SuppressionFact Of(SuppressionEntry entry)
    {
        var (reply, diagnosis) = (entry.Reply, entry.Reply.Diagnosis);
        return new SuppressionFact(
            entry.Time.ToUniversalTime(),
            diagnosis.Cause,
            diagnosis.Confidence,
            reply.IsSuccess,
            reply.IsHardBounce,
            NamesAddress(reply),
            diagnosis.Advice.RetryAfter);
    }

    /// <summary>What the reply says of the address, taken alone.</summary>
    public SuppressionReason Reason(SuppressionOptions options) => Cause switch
    {
        _ when IsDelivery => SuppressionReason.Delivered,
        SmtpCause.Accepted or SmtpCause.AutoReply or SmtpCause.ChallengeResponse => SuppressionReason.NoFailure,
        _ when IsHardBounce => SuppressionReason.HardBounce,
        SmtpCause.Suppressed => SuppressionReason.OnProviderList,
        SmtpCause.NetworkError or SmtpCause.DeliveryExpired => SuppressionReason.Unreachable,
        SmtpCause.MailboxMoved when NamesNewAddress => SuppressionReason.NewAddress,
        _ when AddressReason is { } reason => Confidence >= options.MinimumConfidence ? reason : SuppressionReason.Unsure,
        _ => SuppressionReason.NotTheAddress,
    };

    /// <summary>By time; those of one time in an order that depends on nothing but themselves, so that the order of a history never matters.</summary>
    public int CompareTo(SuppressionFact other)
    {
        var order = Time.CompareTo(other.Time);
        if (order == 0)
            order = Cause.CompareTo(other.Cause);
        if (order == 0)
            order = Confidence.CompareTo(other.Confidence);
        if (order == 0)
            order = Nullable.Compare(RetryAfter, other.RetryAfter);
        return order != 0 ? order : Flags.CompareTo(other.Flags);
    }

    private SuppressionReason? AddressReason => Cause switch
    {
        SmtpCause.UserUnknown => SuppressionReason.UserUnknown,
        SmtpCause.MailboxFull => SuppressionReason.MailboxFull,
        SmtpCause.MailboxDisabled => SuppressionReason.MailboxDisabled,
        SmtpCause.MailboxMoved => SuppressionReason.MailboxMoved,
        SmtpCause.DomainNotFound => SuppressionReason.DomainNotFound,
        SmtpCause.NotAcceptingMail => SuppressionReason.NotAcceptingMail,
        _ => null,
    };

    private int Flags => (IsSuccess ? 1 : 0) + (IsHardBounce ? 2 : 0) + (NamesNewAddress ? 4 : 0);

    /// <summary>X.1.6 says that there is no forwarding address (RFC 3463 section 3.2), 251 and 551 that there is one (RFC 5321 section 3.4).</summary>
    private static bool NamesAddress(SmtpReply reply) =>
        reply.Advice.Action == SmtpAction.UseNewAddress && (reply.Code is 251 or 551 || reply.EnhancedCode is not (_, 1, 6));
}
