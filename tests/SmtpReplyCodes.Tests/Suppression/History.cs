using System.Globalization;

namespace SmtpReplyCodes.Tests.Suppression;

/// <summary>Histories of an address, written as days and what was said then.</summary>
internal static class History
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Day(double day) => Start.AddDays(day);

    /// <summary>Replies: <c>0 450 4.2.2; 1.5 250 2.1.5</c> is a full mailbox at the start and a success one and a half days later.</summary>
    public static SuppressionEntry[] Replies(string history) =>
    [
        .. from entry in history.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let parts = entry.Split(' ', 2)
           select new SuppressionEntry(Day(Number(parts[0])), SmtpReply.FromText(parts[1])),
    ];

    /// <summary>What counts of replies: <c>0 MailboxFull; 1.5 UserUnknown hard</c>; further <c>ok</c> for a success, <c>named</c> for a new address, <c>sure=0.6</c>, <c>wait=2</c> in hours.</summary>
    public static List<SuppressionFact> Facts(string history) =>
        [.. history.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(entry => Fact(entry.Split(' ')))];

    /// <summary>The same thing on several days.</summary>
    public static string Repeated(string what, params double[] days) => string.Join("; ", days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day} {what}")));

    /// <summary>A decision in short: <c>suppress-until 104</c> with the day, or the action alone.</summary>
    public static string InShort(SuppressionDecision decision)
    {
        var action = string.Concat(decision.Action.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : $"{char.ToLowerInvariant(c)}"));
        return decision.Until is { } until ? string.Create(CultureInfo.InvariantCulture, $"{action} {Math.Round((until - Start).TotalDays, 2)}") : action;
    }

    private static SuppressionFact Fact(string[] parts)
    {
        var fact = new SuppressionFact(Day(Number(parts[0])), Enum.Parse<SmtpCause>(parts[1]));
        foreach (var part in parts[2..])
        {
            fact = part.Split('=') switch
            {
                ["hard"] => fact with { IsHardBounce = true },
                ["ok"] => fact with { IsSuccess = true },
                ["named"] => fact with { NamesNewAddress = true },
                ["sure", var value] => fact with { Confidence = Number(value) },
                ["wait", var hours] => fact with { RetryAfter = TimeSpan.FromHours(Number(hours)) },
                _ => throw new ArgumentException(part),
            };
        }

        return fact;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
