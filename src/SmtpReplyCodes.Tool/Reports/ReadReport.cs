namespace SmtpReplyCodes.Tool.Reports;

/// <summary>A message that was read.</summary>
/// <param name="Source">Where it lies: a file, <c>file#3</c> in an mbox, <c>-</c> for standard input.</param>
/// <param name="Report">What it reports.</param>
/// <param name="FileTime">When what it lies in was last written.</param>
/// <param name="FileBytes">How many bytes of what it lies in are done.</param>
internal sealed record ReadReport(string Source, DeliveryReport Report, DateTimeOffset FileTime, long FileBytes)
{
    /// <summary>The recipients of whose delivery something is told: read receipts and complaints tell of none.</summary>
    public IEnumerable<RecipientReport> Deliveries =>
        Report.Kind is DeliveryReportKind.Failure or DeliveryReportKind.Delay or DeliveryReportKind.Success or DeliveryReportKind.Mixed ? Report.Recipients : [];
}
