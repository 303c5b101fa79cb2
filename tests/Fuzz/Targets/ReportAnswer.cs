namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>What a report says, to compare.</summary>
internal static class ReportAnswer
{
    public static string Of(DeliveryReport report)
    {
        var original = report.Original;
        var head = $"{report.Kind} {report.MailSystem} {report.ReportingMta} {report.ArrivalDate:O} {report.EnvelopeId} {report.Feedback is null} {report.Disposition}";
        var returned = $"{original?.MessageId} {original?.Subject} {original?.Date:O} {original?.GetHeader("Return-Path")} {original?.GetHeaders("Received").Length}";
        return string.Join('\n', [head, returned, .. report.Warnings, .. report.Recipients.Select(Of), report.HumanText]);
    }

    private static string Of(RecipientReport one) =>
        $"{one.FinalRecipient} {one.OriginalRecipient} {one.Action} {one.Status} {one.RemoteMta} {one.DiagnosticCode} {one.LastAttempt:O} {one.WillRetryUntil:O} {one.FinalLogId} {one.ReplySource} {ReplyAnswer.Of(one.Reply)}";
}
