using System.Globalization;

namespace SmtpReplyCodes;

/// <summary>Puts a decision about an address into a sentence.</summary>
internal static class SuppressionText
{
    public static string Sentence(SuppressionDecision decision) => decision.Reason switch
    {
        SuppressionReason.NoReplies => "Nothing was said about the address.",
        SuppressionReason.Delivered => "The last delivery was a success, so that nothing said before counts any more.",
        SuppressionReason.NoFailure => "Nothing but acceptances and automatic answers came back, which say nothing against the address.",
        SuppressionReason.OnProviderList =>
            "The sender's own provider has the address on its suppression list: sending is pointless until it is taken off that list.",
        SuppressionReason.NewAddress => "The mailbox has moved and the reply names the new address: send there.",
        SuppressionReason.HardBounce => "A hard bounce says that the address takes no mail for good.",
        SuppressionReason.NotTheAddress => "The last failure does not lie with the address" + AfterFailure(decision),
        SuppressionReason.Unsure => "The last failure may lie with the address, but its cause is not sure enough to count" + AfterFailure(decision),
        _ => Ground(decision.Reason) + Extent(decision) + Consequence(decision),
    };

    private static string Ground(SuppressionReason reason) => reason switch
    {
        SuppressionReason.UserUnknown => "The mailbox was said not to exist",
        SuppressionReason.MailboxFull => "The mailbox was said to be full",
        SuppressionReason.MailboxDisabled => "The mailbox was said to be disabled",
        SuppressionReason.DomainNotFound => "The domain was not found",
        SuppressionReason.NotAcceptingMail => "The domain was said to take no mail",
        SuppressionReason.MailboxMoved => "The mailbox was said to have moved, nobody says where to,",
        _ => "The mail servers of the address could not be reached",
    };

    private static string Extent(SuppressionDecision decision)
    {
        var days = (int)((decision.Last - decision.First)?.TotalDays ?? 0);
        var times = decision.Count == 1 ? " once" : string.Create(CultureInfo.InvariantCulture, $" {decision.Count} times");
        return times + days switch
        {
            0 => "",
            1 => " over 1 day",
            _ => string.Create(CultureInfo.InvariantCulture, $" over {days} days"),
        };
    }

    private static string Consequence(SuppressionDecision decision) => decision.Action switch
    {
        SuppressionAction.SuppressForever => ", which is enough to give the address up.",
        SuppressionAction.SuppressUntil => ", which is enough to stop for a time and then to give the address another chance.",
        SuppressionAction.RetryAfter => ", which is not enough to suppress the address: try again after a while.",
        _ => ", and the wait is over: mail may be tried again.",
    };

    private static string AfterFailure(SuppressionDecision decision) =>
        decision.Action == SuppressionAction.RetryAfter ? ": try again after a while." : ".";
}
