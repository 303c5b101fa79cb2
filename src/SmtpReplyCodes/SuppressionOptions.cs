namespace SmtpReplyCodes;

/// <summary>When what was said of an address is enough to stop mail to it. A threshold of null: that thing never stops mail.</summary>
/// <remarks>
/// Immutable and thread-safe; change a copy by <c>SuppressionOptions.Default with { ... }</c>. A value outside a range becomes the nearest one
/// inside. Hard bounces need no threshold: one is enough, for ever.
/// </remarks>
public sealed record SuppressionOptions
{
    private static readonly SuppressionThreshold Once = new();

    /// <summary>The defaults.</summary>
    public static SuppressionOptions Default { get; } = new();

    /// <summary>
    /// Replies about the same thing that are closer than this count once: the several tries of one delivery, or one reply stored twice. 1 minute
    /// to 30 days; 20 hours by default, so that one a day counts even if it comes a little early.
    /// </summary>
    public TimeSpan MinimumDistance { get; init => field = Clamp(value, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30)); } = TimeSpan.FromHours(20);

    /// <summary>
    /// Counting starts anew when the same thing is not said for longer than this, as mail may have been taken in between and nobody stored
    /// that. 1 to 3650 days; 45 days by default, so that a monthly mailing still adds up.
    /// </summary>
    public TimeSpan MaximumGap { get; init => field = Clamp(value, TimeSpan.FromDays(1), SuppressionThreshold.Longest); } = TimeSpan.FromDays(45);

    /// <summary>
    /// How sure a cause has to be to count (<see cref="SmtpDiagnosis.Confidence"/>), 0 to 1; 0.7 by default, which takes words or an enhanced
    /// code, as servers say a bare 550 for blocks too. <see cref="Unreachable"/> does not ask for it. No number (NaN) gives 1.
    /// </summary>
    public double MinimumConfidence { get; init => field = value <= 1 ? Math.Max(value, 0) : 1; } = 0.7;

    /// <summary>No such mailbox, said as 4xx or not surely; by default 3 replies over at least 3 days, then for ever.</summary>
    public SuppressionThreshold? UserUnknown { get; init; } = Threshold(3, 3, null);

    /// <summary>The mailbox is full, said as 4xx or 5xx; by default 5 replies over at least 14 days, then for 90 days: owners come back.</summary>
    public SuppressionThreshold? MailboxFull { get; init; } = Threshold(5, 14, 90);

    /// <summary>The mailbox is disabled, said as 4xx or not surely; by default 5 replies over at least 14 days, then for 90 days.</summary>
    public SuppressionThreshold? MailboxDisabled { get; init; } = Threshold(5, 14, 90);

    /// <summary>
    /// The domain is not found, said as 4xx or not surely; by default 5 replies over at least 7 days, then for 90 days: a name service is mended.
    /// </summary>
    public SuppressionThreshold? DomainNotFound { get; init; } = Threshold(5, 7, 90);

    /// <summary>Host or domain takes no mail, said as 4xx or not surely; by default 3 replies over at least 3 days, then for ever.</summary>
    public SuppressionThreshold? NotAcceptingMail { get; init; } = Threshold(3, 3, null);

    /// <summary>
    /// The mailbox has moved and nobody says where to, said as 4xx or not surely; by default 3 replies over at least 3 days, then for ever.
    /// </summary>
    public SuppressionThreshold? MailboxMoved { get; init; } = Threshold(3, 3, null);

    /// <summary>No connection, or expired in the queue, however sure; by default 10 replies over at least 28 days, then for 90 days.</summary>
    public SuppressionThreshold? Unreachable { get; init; } = Threshold(10, 28, 90);

    /// <summary>The threshold of a reason; null for a reason that never stops mail.</summary>
    internal SuppressionThreshold? For(SuppressionReason reason) => reason switch
    {
        SuppressionReason.HardBounce => Once,
        SuppressionReason.UserUnknown => UserUnknown,
        SuppressionReason.MailboxFull => MailboxFull,
        SuppressionReason.MailboxDisabled => MailboxDisabled,
        SuppressionReason.DomainNotFound => DomainNotFound,
        SuppressionReason.NotAcceptingMail => NotAcceptingMail,
        SuppressionReason.MailboxMoved => MailboxMoved,
        SuppressionReason.Unreachable => Unreachable,
        _ => null,
    };

    internal static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;

    private static SuppressionThreshold Threshold(int replies, int days, int? suppressDays) => new()
    {
        Replies = replies,
        Over = TimeSpan.FromDays(days),
        SuppressFor = suppressDays is { } count ? TimeSpan.FromDays(count) : null,
    };
}
