namespace SmtpReplyCodes;

/// <summary>How often and for how long a thing has to be said of an address before mail to it stops, and for how long it stops.</summary>
/// <remarks>Immutable and thread-safe. A value outside a range becomes the nearest one inside.</remarks>
public sealed record SuppressionThreshold
{
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    /// <summary>
    /// How many replies it takes, 1 to 1000; 1 by default. Replies closer than <see cref="SuppressionOptions.MinimumDistance"/> are one.
    /// </summary>
    public int Replies { get; init => field = Math.Clamp(value, 1, 1000); } = 1;

    /// <summary>The time from the first to the last of them at least, 0 to 3650 days; zero by default.</summary>
    public TimeSpan Over { get; init => field = SuppressionOptions.Clamp(value, TimeSpan.Zero, Longest); }

    /// <summary>How long mail stops, counted from the last reply, 1 minute to 3650 days; null, the default, for ever.</summary>
    public TimeSpan? SuppressFor
    {
        get;
        init => field = value is { } time ? SuppressionOptions.Clamp(time, TimeSpan.FromMinutes(1), Longest) : null;
    }
}
