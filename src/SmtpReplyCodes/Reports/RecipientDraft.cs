namespace SmtpReplyCodes.Reports;

/// <summary>What was found about a recipient so far.</summary>
internal sealed class RecipientDraft
{
    public string? FinalRecipient { get; set; }

    public string? OriginalRecipient { get; set; }

    public DeliveryAction Action { get; set; }

    public EnhancedStatusCode? Status { get; set; }

    /// <summary>What stands behind the status in its field, where Haraka puts the reply.</summary>
    public string? StatusComment { get; set; }

    public MtaName? RemoteMta { get; set; }

    /// <summary>The value of <c>Diagnostic-Code</c> with its type, line by line.</summary>
    public string? DiagnosticCode { get; set; }

    public DateTimeOffset? LastAttempt { get; set; }

    public DateTimeOffset? WillRetryUntil { get; set; }

    public string? FinalLogId { get; set; }

    /// <summary>What the text for people says about this recipient.</summary>
    public ReplyCandidate Human { get; set; }

    /// <summary>Makes this another recipient with the outcome of that one.</summary>
    public void TakeOutcome(RecipientDraft other, string address)
    {
        (FinalRecipient, Action, Status, StatusComment) = (address, other.Action, other.Status, other.StatusComment);
        (RemoteMta, DiagnosticCode, LastAttempt, WillRetryUntil) = (other.RemoteMta, other.DiagnosticCode, other.LastAttempt, other.WillRetryUntil);
    }

    /// <summary>Whether anything but a name is known.</summary>
    public bool HasOutcome => Action != DeliveryAction.Unknown || Status is not null || DiagnosticCode is not null || StatusComment is not null;
}
