namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Every reply code, known or not, alone and with every kind of enhanced code: all that a verdict by codes can be asked.</summary>
internal static class EveryCode
{
    private static readonly EnhancedStatusCode[] Enhanced =
    [
        default,
        .. from info in CodeTable.EnhancedCodes
           from statusClass in new[] { "2", "4", "5" }
           select EnhancedStatusCode.Parse(statusClass + info.Id[1..]),
        new(4, 7, 477),
        new(5, 7, 477),
        new(2, 999, 999),
        new(4, 9, 9),
        new(5, 8, 0),
    ];

    private static readonly Lazy<SmtpReply[]> Made = new(() =>
    [
        .. from code in Enumerable.Range(ReplyCodes.Minimum, ReplyCodes.Maximum - ReplyCodes.Minimum + 1).Prepend(0)
           where code == 0 || code % 10 == 7 || ReplyCodes.Find(code)!.Match == CodeMatch.Exact
           from enhanced in Enhanced
           select SmtpReply.Create(code, enhanced.ToString()),
    ]);

    /// <summary>A reply for each pair: known reply codes and one unknown of ten, each with all enhanced codes.</summary>
    public static IReadOnlyList<SmtpReply> Replies => Made.Value;
}
