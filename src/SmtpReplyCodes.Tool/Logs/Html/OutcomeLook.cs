using System.Collections.Immutable;
using SmtpReplyCodes.Tool.Logs.Html.Plots;

namespace SmtpReplyCodes.Tool.Logs.Html;

/// <summary>How the page shows an outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="CssClass">Gives its colour.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it means, short.</param>
internal sealed record OutcomeLook(MailLogOutcome Outcome, string CssClass, string Name, string About)
{
    /// <summary>In the order in which bars show them.</summary>
    public static readonly ImmutableArray<OutcomeLook> All =
    [
        new(MailLogOutcome.Sent, "sent", "Sent", "taken over by the next server"),
        new(MailLogOutcome.Deferred, "deferred", "Deferred", "to be tried again"),
        new(MailLogOutcome.Bounced, "bounced", "Bounced", "given up"),
        new(MailLogOutcome.Rejected, "rejected", "Rejected", "refused at our own door"),
    ];

    public static IEnumerable<BarPart> Parts(OutcomeCounts counts) => All.Select(look => new BarPart(look.CssClass, look.Name, counts[look.Outcome]));

    public static string Legend() => LegendList.Of(All.Select(look => (look.CssClass, look.Name)));
}
