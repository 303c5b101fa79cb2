namespace SmtpReplyCodes.Reports;

/// <summary>Makes the reply of a recipient from the best source that a report has: its fields, and the text for people where they do not say enough.</summary>
internal static class ReplyBuilder
{
    private static readonly ReplyContext[] OfActions = [.. Enum.GetValues<DeliveryAction>().Select(action => new ReplyContext { Action = action })];

    /// <summary>What is known where nothing but the action is.</summary>
    public static ReplyContext ContextOf(DeliveryAction action, ReportOptions options) =>
        options.Classifier is null ? OfActions[(int)action] : new() { Action = action, Classifier = options.Classifier };

    /// <summary>What is known of the reply besides its text.</summary>
    public static ReplyContext ContextOf(RecipientDraft recipient, ReportDraft report, SmtpPhase phase) => phase == SmtpPhase.Unknown && recipient.RemoteMta is null
        ? ContextOf(recipient.Action, report.Options)
        : new() { Phase = phase, Action = recipient.Action, RemoteHost = recipient.RemoteMta?.Name, Classifier = report.Options.Classifier };

    /// <summary>The reply in the fields.</summary>
    public static ReplyCandidate FromFields(RecipientDraft recipient, ReplyContext context)
    {
        var best = default(ReplyCandidate);
        if (recipient.DiagnosticCode is { } diagnostic && best.Take(DiagnosticText.Unfold(diagnostic), ReplySource.DiagnosticCode, recipient.Status, context) && best.HasCode)
            return best;
        if (recipient.StatusComment is { } comment)
            best.Take(SmtpReply.TryFind(comment, out _) || recipient.Status is null ? comment : $"{recipient.Status} {comment}", ReplySource.Status, recipient.Status, context);
        // What was delivered was not refused, whatever the words: "relayed via non SMTP router".
        return IsPositive(recipient) && best.Reply is not { Cause: SmtpCause.Accepted, Code: not null } ? default : best;
    }

    /// <summary>Whether the text may say more: a server's own words with their code need no explanation, but for how long it was tried in vain.</summary>
    public static bool NeedsText(RecipientDraft recipient, in ReplyCandidate best) => !IsPositive(recipient) && (best.Weight < ReplyCandidate.ByCode || !best.HasCode || IsExpired(best));

    /// <summary>The better one of what the fields and the text say.</summary>
    public static ReplyCandidate FromText(RecipientDraft recipient, ReportDraft report, ReportText text, in ReplyCandidate best, ReplyContext context)
    {
        var human = recipient.Human;
        if (human.Weight < ReplyCandidate.Telling)
            human = text.Replies(report).Of(recipient);
        // The text of a report with fields need not be about the recipient.
        if (human.Weight < ReplyCandidate.Telling && recipient.Human.Reply is null && recipient.HasOutcome)
            return best;
        if (human.Weight < ReplyCandidate.Sure && recipient.Human.Weight >= ReplyCandidate.Telling && report.Recipients.Count == 1)
            human.TakeHuman(text.Beginning(report.Options.MaxReplyLength), recipient.Status, context);
        // A field that tells the reason without a code gives way to the words of a server alone.
        var isOfServer = human.HasCode && human.Weight >= ReplyCandidate.ByCode;
        // What is wrong wins over how it ended: Exchange writes 4.4.7 into the fields, and in the text what the last server answered.
        if (IsExpired(best) && isOfServer && !IsExpired(human))
            return human.In(null, context);
        return (best.Weight >= ReplyCandidate.ByCode && !isOfServer) || !human.Beats(best) ? best : human.In(recipient.Status, context);
    }

    /// <summary>Makes the report about a recipient.</summary>
    public static RecipientReport Build(RecipientDraft recipient, in ReplyCandidate best, ReplyContext context)
    {
        var final = recipient.FinalRecipient ?? recipient.OriginalRecipient;
        return new RecipientReport(best.Reply ?? SmtpReply.FromText(recipient.Status?.ToString() ?? "", context))
        {
            FinalRecipient = final,
            OriginalRecipient = recipient.OriginalRecipient is { } original && !AddressText.AreSame(original, final ?? "") ? original : null,
            Action = recipient.Action,
            Status = recipient.Status,
            RemoteMta = recipient.RemoteMta,
            DiagnosticCode = recipient.DiagnosticCode,
            ReplySource = best.Reply is not null ? best.Source : SourceOf(recipient),
            LastAttempt = recipient.LastAttempt,
            WillRetryUntil = recipient.WillRetryUntil,
            FinalLogId = recipient.FinalLogId,
        };
    }

    private static bool IsExpired(in ReplyCandidate candidate) => candidate.Reply is { Cause: SmtpCause.DeliveryExpired };

    private static ReplySource SourceOf(RecipientDraft recipient) =>
        recipient.Status is not null ? ReplySource.Status : recipient.Action != DeliveryAction.Unknown ? ReplySource.Action : ReplySource.None;

    private static bool IsPositive(RecipientDraft recipient) => recipient.Action is DeliveryAction.Delivered or DeliveryAction.Relayed or DeliveryAction.Expanded;
}
