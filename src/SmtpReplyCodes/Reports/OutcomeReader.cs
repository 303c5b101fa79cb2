namespace SmtpReplyCodes.Reports;

/// <summary>Tells what became of the message for each recipient, and of the report as a whole.</summary>
internal static class OutcomeReader
{
    /// <summary>The action of a recipient; where the field is missing, by the class of the status and the subject.</summary>
    public static DeliveryAction Complete(RecipientDraft recipient, in MessageSigns signs)
    {
        if (recipient.Action != DeliveryAction.Unknown)
            return recipient.Action;
        if (recipient.Status is { Class: 2 })
            return DeliveryAction.Delivered;
        var isLate = signs.SubjectSays(TextRole.Delay) && !signs.SubjectSays(TextRole.Failure);
        return isLate && recipient.Status is not { Class: 5 } ? DeliveryAction.Delayed : DeliveryAction.Failed;
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
