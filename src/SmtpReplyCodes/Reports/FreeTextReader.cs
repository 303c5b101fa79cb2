namespace SmtpReplyCodes.Reports;

/// <summary>Reads a report that brings no fields: whether it is one, what kind, whom it is about and what happened.</summary>
internal readonly struct FreeTextReader(ReportDraft draft, MessageSigns signs, ReportText text, bool isBody, bool hasOriginal)
{
    private List<TextEntry> Entries => text.Entries(draft);

    /// <summary>The kind of the message; recipients are added to the draft where it is a report.</summary>
    public DeliveryReportKind Read()
    {
        if (FixedKind is { } other && !IsOfDelivery(other))
            return other;
        if (!MayBeReport() || !(IsInForm() || IsReport()))
            return OtherKind();
        var kind = FixedKind ?? (IsDelay() ? DeliveryReportKind.Delay : IsSuccess() ? DeliveryReportKind.Success : DeliveryReportKind.Failure);
        AddRecipients(kind == DeliveryReportKind.Delay ? DeliveryAction.Delayed : kind == DeliveryReportKind.Success ? DeliveryAction.Delivered : DeliveryAction.Failed);
        return kind;
    }

    /// <summary>What a message in this form always is; null where its words decide, and where somebody may quote it.</summary>
    private DeliveryReportKind? FixedKind =>
        text.Form?.Kind is { } kind && (!IsOfDelivery(kind) || IsOfSystem) ? kind : null;

    /// <summary>Whether the words of a form are those of the system that wrote the message, and not quoted by somebody.</summary>
    private bool IsOfSystem => isBody || (!IsByPerson && (RobotSigns(structured: true) > 0 || (!signs.IsAnswer && SubjectTells)));

    /// <summary>Whether a person may have written it.</summary>
    private bool MayBeOfPerson => !signs.IsFromRobot && !signs.HasNullSender;

    /// <summary>Whether it tells others of a report: it went to many, or quotes one as people do.</summary>
    private bool IsByPerson => MayBeOfPerson && !isBody && (signs.IsMailing || text.IsQuoting);

    private bool SubjectTells => signs.SubjectSays(TextRole.Failure) || signs.SubjectSays(TextRole.Delay) || signs.SubjectSays(TextRole.Success);

    /// <summary>How much shows that a mail system wrote it. Shops write from addresses that take no answer, too: what they write names nobody in a list.</summary>
    private int RobotSigns(bool structured) =>
        (signs.IsFromRobot && (structured || !RoleNames.IsNoReply(signs.From)) ? 3 : signs.IsFromMachine || signs.IsFromRobot ? 1 : 0) + (signs.HasNullSender ? 2 : 0) + (signs.IsToBounceAddress ? 2 : 0) + (signs.IsReport ? 2 : 0) + (signs.FailedRecipients.Length > 0 ? 5 : 0) + (signs.IsAutomatic ? 1 : 0);

    /// <summary>Whether anything at all speaks of a failure, so that looking closer is worth while.</summary>
    private bool MayBeReport() =>
        isBody || RobotSigns(structured: true) >= 2 || (signs.IsFromMachine && text.Has(TextRole.Yours)) || SubjectTells || text.Has(TextRole.Failure) || text.Has(TextRole.Delay);

    /// <summary>Whether a mail system wrote it, as it always does: of such a kind, or about recipients.</summary>
    private bool IsInForm() =>
        FixedKind is not null || (text.Form is not null && IsOfSystem && Entries.Exists(entry => entry.Mention.Kind == MentionKind.Form));

    private bool IsReport()
    {
        if (signs.FailedRecipients.Length > 0)
            return true;
        var isSuccess = IsSuccess();
        var structured = Entries.Exists(entry => (entry.HasEvidence || isSuccess) && entry.Mention.Kind <= MentionKind.Label);
        if (IsSomethingElse(structured))
            return false;
        var says = (signs.SubjectSays(TextRole.Failure) || signs.SubjectSays(TextRole.Delay) || isSuccess ? 2 : 0) + (text.Has(TextRole.Failure) || text.Has(TextRole.Delay) ? 1 : 0);
        var shows = structured ? 2 : Entries.Exists(entry => entry.HasEvidence) ? 1 : 0;
        if (isBody)
            return says + shows > 0;
        if (signs.HasNullSender && !signs.IsAutoReplied && !text.Has(TextRole.AutoReply) && says > 0 && Entries.Exists(entry => entry.Mention.Kind <= MentionKind.Label))
            return true;
        // A report about others goes to an administrator: statistics, logs.
        if (signs.IsFromMachine && says > 1 && structured && !AddressText.IsOfRole(signs.To))
            return true;
        var robot = RobotSigns(structured);
        var about = (text.Has(TextRole.Yours) || signs.SubjectSays(TextRole.Yours) ? 2 : 0) + (hasOriginal && says > 1 ? 2 : 0) + (structured && says > 1 && IsOfAuthor() ? 2 : 0);
        return (says > 0 || structured || (robot >= 4 && IsSureOfOthers())) && robot + about >= 2 && robot + about + says + shows >= 4;
    }

    /// <summary>Whether the message surely tells of an address that is neither its author's nor its reader's.</summary>
    private bool IsSureOfOthers()
    {
        var known = signs;
        return Entries.Exists(entry => entry.Reply.Weight >= ReplyCandidate.Sure && !known.IsStranger(entry.Address));
    }

    /// <summary>Whether the message tells of an address in the domain of its author, as the system does that receives the mail for it.</summary>
    private bool IsOfAuthor()
    {
        var (domain, known) = (DomainOf(signs.From), signs);
        return domain.Length > 0 && !DomainOf(signs.To).Equals(domain, StringComparison.OrdinalIgnoreCase)
            && Entries.Exists(entry => entry.HasEvidence && entry.Mention.Kind <= MentionKind.Label && !known.IsStranger(entry.Address) && DomainOf(entry.Address).Equals(domain, StringComparison.OrdinalIgnoreCase));
    }

    private static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];

    /// <summary>Whether it is an answer of a person or a machine, a question to the sender, or about the reader's own mailbox.</summary>
    private bool IsSomethingElse(bool structured)
    {
        // Gateways answer to the address for returned mail, which people do not.
        if (signs.IsAnswer && MayBeOfPerson && !(signs.IsToBounceAddress && signs.SubjectSays(TextRole.Failure)))
            return true;
        if (IsByPerson)
            return true;
        if (text.Has(TextRole.Challenge) && !Entries.Exists(static entry => entry.Reply.HasCode) && !signs.IsFromMachine && !signs.HasNullSender)
            return true;
        // What a machine writes to itself, as cron does.
        if (signs.From.Length > 0 && AddressText.AreSame(signs.From, signs.To) && MayBeOfPerson)
            return true;
        if (signs.SubjectRole is TextRole.AutoReply or TextRole.Challenge or TextRole.Feedback && !isBody)
            return true;
        if (signs.IsAutoReplied && !signs.IsFromRobot && !signs.SubjectSays(TextRole.Failure) && (text.Has(TextRole.AutoReply) || !Entries.Exists(entry => entry.HasEvidence)))
            return true;
        return text.Has(TextRole.OwnMailbox) && (!structured || !(isBody || signs.HasNullSender || hasOriginal || AddressText.IsOfRole(signs.From) || text.Has(TextRole.Yours)));
    }

    private static bool IsOfDelivery(DeliveryReportKind kind) => kind is DeliveryReportKind.Failure or DeliveryReportKind.Delay or DeliveryReportKind.Success;

    private DeliveryReportKind OtherKind()
    {
        if (signs.SubjectSays(TextRole.Feedback) && hasOriginal)
            return DeliveryReportKind.Feedback;
        if (signs.SubjectRole == TextRole.AutoReply || (signs.SubjectSays(TextRole.AutoReply) && signs.IsAutomatic))
            return DeliveryReportKind.AutoReply;
        if (signs.SubjectSays(TextRole.Challenge) || (text.Has(TextRole.Challenge) && (signs.IsAutomatic || signs.HasNullSender)))
            return DeliveryReportKind.ChallengeResponse;
        return signs.IsAutoReplied || signs.SubjectSays(TextRole.AutoReply) ? DeliveryReportKind.AutoReply : DeliveryReportKind.None;
    }

    private bool IsDelay()
    {
        if (signs.SubjectSays(TextRole.Delay))
            return !signs.SubjectSays(TextRole.Failure) || text.Has(TextRole.Delay);
        return !signs.SubjectSays(TextRole.Failure) && text.Has(TextRole.Delay) && (!text.Has(TextRole.Failure) || text.SaysSooner(TextRole.Delay, Entries)) && !Entries.Exists(entry => entry.Reply.Reply is { IsPermanent: true });
    }

    private bool IsSuccess() =>
        signs.SubjectSays(TextRole.Success) && !signs.SubjectSays(TextRole.Failure) && !text.Has(TextRole.Failure);

    private void AddRecipients(DeliveryAction action)
    {
        var chosen = new RecipientFinder(text, signs).Choose(Entries);
        NameRecipients(chosen);
        var isNamed = draft.Recipients.Count > 0;
        var known = draft.Recipients.Count + chosen.Count > 1 ? new Dictionary<string, RecipientDraft>(StringComparer.OrdinalIgnoreCase) : null;
        foreach (var recipient in draft.Recipients)
            Note(recipient, known);
        foreach (var entry in chosen)
        {
            var recipient = known?.GetValueOrDefault(entry.Address) ?? (isNamed ? null : draft.AddRecipient());
            if (recipient is null)
                continue;
            recipient.FinalRecipient ??= entry.Address;
            recipient.OriginalRecipient ??= entry.Alias;
            recipient.Status ??= text.OfForm(entry.Mention)?.Status;
            recipient.Human = entry.Reply;
            Note(recipient, known);
        }

        if (draft.Recipients.Count == 0 && signs.SubjectAddress is { } named && !signs.IsStranger(named) && draft.AddRecipient() is { } addressed)
            addressed.FinalRecipient = named;
        if (draft.Recipients is [var only] && TranscriptReader.MayRead(text.Text) && TranscriptReader.Read(text.Unfold(text.Text), draft.Options.MaxReplyLength) is { } said)
        {
            var quoted = default(ReplyCandidate);
            quoted.Take(said, ReplySource.Transcript, null, ReplyBuilder.ContextOf(DeliveryAction.Unknown, draft.Options));
            if (quoted.Weight >= ReplyCandidate.Telling)
                only.Human = quoted;
        }

        if (draft.Recipients.Count == 0)
            draft.AddRecipient();
        foreach (var recipient in draft.Recipients)
        {
            if (recipient.Action == DeliveryAction.Unknown)
                recipient.Action = action;
        }
    }

    /// <summary>Gives names to fields of a report that have an outcome and name nobody, as slimta writes them.</summary>
    public void NameRecipients() => NameRecipients(new RecipientFinder(text, signs).Choose(Entries));

    /// <summary>A group of fields that names nobody is about those whom the text names.</summary>
    private void NameRecipients(List<TextEntry> chosen)
    {
        if (draft.Recipients is not [{ FinalRecipient: null, OriginalRecipient: null } unnamed] || chosen.Count == 0)
            return;
        unnamed.FinalRecipient = chosen[0].Address;
        for (var i = 1; i < chosen.Count && draft.AddRecipient() is { } recipient; i++)
            recipient.TakeOutcome(unnamed, chosen[i].Address);
    }

    /// <summary>Makes a recipient known by its addresses; of two with one address the first counts.</summary>
    private static void Note(RecipientDraft recipient, Dictionary<string, RecipientDraft>? known)
    {
        if (recipient.FinalRecipient is { } final)
            known?.TryAdd(final, recipient);
        if (recipient.OriginalRecipient is { } original)
            known?.TryAdd(original, recipient);
    }
}
