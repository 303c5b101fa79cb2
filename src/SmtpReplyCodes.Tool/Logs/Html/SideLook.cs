using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>How the page shows whose a failure is to mend.</summary>
/// <param name="Side">Whose.</param>
/// <param name="CssClass">Gives its colour.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">Who that is.</param>
internal sealed record SideLook(LogSide Side, string CssClass, string Name, string About)
{
    /// <summary>In the order in which the bar shows them.</summary>
    public static readonly ImmutableArray<SideLook> All =
    [
        new(LogSide.Ours, "ours", "Ours to fix", "Whoever runs this server, or those who write mail on it, can mend it: settings, DNS records, reputation, lists of addresses, messages."),
        new(LogSide.Theirs, "theirs", "Theirs to fix", "The other side can mend it: its server, its rules, or the owner of the mailbox."),
        new(LogSide.Between, "between", "Between the two", "Network or name service, or nobody answered: look whether it lasts."),
        new(LogSide.Nobody, "nobody", "Nothing to fix", "It is as it should be, or passes by itself: greylisting, for example."),
        new(LogSide.Unknown, "unsaid", "Not said", "The reply names no reason."),
    ];

    public static SideLook Of(LogSide side) => All.First(look => look.Side == side);
}
