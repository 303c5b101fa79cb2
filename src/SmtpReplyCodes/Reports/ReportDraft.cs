namespace SmtpReplyCodes.Reports;

/// <summary>What was found in a report so far.</summary>
internal sealed class ReportDraft(ReportOptions options)
{
    private List<string>? _warnings;

    public ReportOptions Options => options;

    public MtaName? ReportingMta { get; set; }

    public MtaName? ReceivedFromMta { get; set; }

    public DateTimeOffset? ArrivalDate { get; set; }

    public string? EnvelopeId { get; set; }

    public List<RecipientDraft> Recipients { get; } = [];

    public IReadOnlyList<string> Warnings => _warnings ?? (IReadOnlyList<string>)[];

    /// <summary>Says what was cut off or passed over; once, however often it happens.</summary>
    public void Warn(string warning)
    {
        _warnings ??= [];
        if (!_warnings.Contains(warning))
            _warnings.Add(warning);
    }

    /// <summary>Adds a recipient; null at the limit.</summary>
    public RecipientDraft? AddRecipient()
    {
        if (Recipients.Count >= options.MaxRecipients)
        {
            Warn($"More than {options.MaxRecipients} recipients: the others were left out.");
            return null;
        }

        var recipient = new RecipientDraft();
        Recipients.Add(recipient);
        return recipient;
    }
}
