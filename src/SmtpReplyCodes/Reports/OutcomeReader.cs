namespace SmtpReplyCodes.Reports;

/// <summary>Tells what became of the message for each recipient, and of the report as a whole.</summary>
internal static class OutcomeReader
{
    /// <summary>The action of a recipient whose field is missing, by the class of the status and the subject.</summary>
    public static DeliveryAction ActionOf(RecipientDraft recipient, in MessageSigns signs)
    {
        if (recipient.Status is { Class: 2 })
            return DeliveryAction.Delivered;
        var isLate = signs.SubjectSays(TextRole.Delay) && !signs.SubjectSays(TextRole.Failure);
        return isLate && recipient.Status is not { Class: 5 } ? DeliveryAction.Delayed : DeliveryAction.Failed;
    }

    /// <summary>Leaves out what is reported twice: one address with one outcome.</summary>
    public static void DropRepeated(List<RecipientDraft> recipients)
    {
        if (recipients.Count > 1)
            DropKnown(recipients);
    }

    private static void DropKnown(List<RecipientDraft> recipients)
    {
        var known = new HashSet<(string, DeliveryAction)>(recipients.Count);
        recipients.RemoveAll(recipient => recipient.FinalRecipient is { } address && !known.Add((address.ToUpperInvariant(), recipient.Action)));
    }

    /// <summary>The kind of report that these recipients make.</summary>
    public static DeliveryReportKind KindOf(List<RecipientDraft> recipients)
    {
        var kind = DeliveryReportKind.None;
        foreach (var recipient in recipients)
        {
            var one = recipient.Action switch
            {
                DeliveryAction.Delayed => DeliveryReportKind.Delay,
                DeliveryAction.Delivered or DeliveryAction.Relayed or DeliveryAction.Expanded => DeliveryReportKind.Success,
                _ => DeliveryReportKind.Failure,
            };
            if (kind != DeliveryReportKind.None && kind != one)
                return DeliveryReportKind.Mixed;
            kind = one;
        }

        return kind;
    }
}
