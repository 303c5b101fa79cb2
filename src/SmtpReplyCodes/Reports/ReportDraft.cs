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

    public List<RecipientDraft> Recipients { get; } = new(1);

    public IReadOnlyList<string> Warnings => _warnings ?? (IReadOnlyList<string>)[];

    /// <summary>Says what was cut off or passed over; once, however often it happens.</summary>
    public void Warn(string warning)
    {
        _warnings ??= [];
        if (!_warnings.Contains(warning))
            _warnings.Add(warning);
    }

    /// <summary>A text up to the limit, with a warning where that cuts something off. No character is cut in two.</summary>
    public string Cut(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        Warn($"The text was cut after {options.MaxTextLength} characters.");
        return TextLines.Head(text, limit).ToString();
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
