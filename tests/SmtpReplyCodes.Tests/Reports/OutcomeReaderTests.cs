using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What became of the message for each recipient, and what kind of report that makes.</summary>
public class OutcomeReaderTests
{
    private static readonly EnhancedStatusCode Done = new(2, 0, 0), Late = new(4, 4, 1), Gone = new(5, 1, 1);

    [Theory]
    [InlineData(2, "failure", DeliveryAction.Delivered)]
    [InlineData(5, "", DeliveryAction.Failed)]
    [InlineData(4, "", DeliveryAction.Failed)]
    [InlineData(0, "", DeliveryAction.Failed)]
    [InlineData(4, "delay", DeliveryAction.Delayed)]
    [InlineData(0, "delay", DeliveryAction.Delayed)]
    [InlineData(5, "delay", DeliveryAction.Failed)]
    [InlineData(4, "delay failure", DeliveryAction.Failed)]
    public void A_missing_action_is_told_by_the_class_of_the_status_and_the_subject(int statusClass, string subject, DeliveryAction outcome)
    {
        var signs = default(MessageSigns);
        signs.SubjectRoles = (subject.Contains("failure", StringComparison.Ordinal) ? 1 << (int)TextRole.Failure : 0) | (subject.Contains("delay", StringComparison.Ordinal) ? 1 << (int)TextRole.Delay : 0);
        var recipient = new RecipientDraft { Status = statusClass switch { 2 => Done, 4 => Late, 5 => Gone, _ => null } };

        OutcomeReader.ActionOf(recipient, signs).Should().Be(outcome);
    }

    [Theory]
    [InlineData("failed", "4.4.1", DeliveryAction.Failed)]
    [InlineData("delayed", "5.1.1", DeliveryAction.Delayed)]
    [InlineData("expanded", "5.0.0", DeliveryAction.Expanded)]
    public void An_action_that_is_told_counts_whatever_the_status(string action, string status, DeliveryAction outcome) =>
        DeliveryReport.ReadText($"Final-Recipient: user@example.com\nAction: {action}\nStatus: {status}\n").Recipients.Should().ContainSingle().Which.Action.Should().Be(outcome);

    [Theory]
    [InlineData(DeliveryReportKind.Failure, DeliveryAction.Failed, DeliveryAction.Failed)]
    [InlineData(DeliveryReportKind.Delay, DeliveryAction.Delayed)]
    [InlineData(DeliveryReportKind.Success, DeliveryAction.Delivered, DeliveryAction.Relayed, DeliveryAction.Expanded)]
    [InlineData(DeliveryReportKind.Mixed, DeliveryAction.Failed, DeliveryAction.Delivered)]
    [InlineData(DeliveryReportKind.Mixed, DeliveryAction.Delayed, DeliveryAction.Delayed, DeliveryAction.Failed)]
    [InlineData(DeliveryReportKind.None)]
    public void The_outcomes_make_the_kind(DeliveryReportKind kind, params DeliveryAction[] actions) =>
        OutcomeReader.KindOf([.. actions.Select(action => new RecipientDraft { Action = action })]).Should().Be(kind);

    [Theory]
    [InlineData("a@example.com failed, a@example.com failed", "a@example.com failed")]
    [InlineData("a@example.com failed, A@EXAMPLE.com failed", "a@example.com failed")]
    [InlineData("a@example.com failed, a@example.com delayed", "a@example.com failed, a@example.com delayed")]
    [InlineData("a@example.com failed, b@example.com failed, a@example.com failed", "a@example.com failed, b@example.com failed")]
    [InlineData(" failed,  failed", " failed,  failed")]
    [InlineData("a@example.com failed", "a@example.com failed")]
    public void What_is_reported_twice_counts_once(string reported, string counted)
    {
        var recipients = reported.Split(", ").Select(Parse).ToList();
        OutcomeReader.DropRepeated(recipients);

        string.Join(", ", recipients.Select(recipient => $"{recipient.FinalRecipient} {(recipient.Action == DeliveryAction.Failed ? "failed" : "delayed")}")).Should().Be(counted);
    }

    private static RecipientDraft Parse(string text) =>
        new() { FinalRecipient = text.Split(' ')[0] is { Length: > 0 } address ? address : null, Action = text.EndsWith("failed", StringComparison.Ordinal) ? DeliveryAction.Failed : DeliveryAction.Delayed };
}
