using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Values of a delivery status, and what else servers write in their places.</summary>
public class StatusTextTests
{
    [Theory]
    [InlineData("failed", DeliveryAction.Failed)]
    [InlineData("Failed", DeliveryAction.Failed)]
    [InlineData(" \"failed\" ", DeliveryAction.Failed)]
    [InlineData("failed (bad destination)", DeliveryAction.Failed)]
    [InlineData("failure", DeliveryAction.Failed)]
    [InlineData("fail;", DeliveryAction.Failed)]
    [InlineData("delayed", DeliveryAction.Delayed)]
    [InlineData("deferred", DeliveryAction.Delayed)]
    [InlineData("transferred", DeliveryAction.Delayed)]
    [InlineData("delivered (to mailbox)", DeliveryAction.Delivered)]
    [InlineData("deliverable", DeliveryAction.Delivered)]
    [InlineData("relayed", DeliveryAction.Relayed)]
    [InlineData("expanded (to multi-recipient alias)", DeliveryAction.Expanded)]
    [InlineData("", DeliveryAction.Unknown)]
    [InlineData("faile", DeliveryAction.Unknown)]
    [InlineData("(failed)", DeliveryAction.Unknown)]
    [InlineData("not failed", DeliveryAction.Unknown)]
    public void An_action_is_its_first_word(string value, DeliveryAction action) => StatusText.ReadAction(Encoding.UTF8.GetBytes(value)).Should().Be(action);

    [Theory]
    [InlineData("5.1.1", "5.1.1", null)]
    [InlineData(" 5.1.1 ", "5.1.1", null)]
    [InlineData("5.7.509", "5.7.509", null)]
    [InlineData("\"5.1.1\"", "5.1.1", null)]
    [InlineData("#5.1.1", "5.1.1", null)]
    [InlineData("5.1.1.", "5.1.1", null)]
    [InlineData("5.1.2 (550 Nowhere to deliver)", "5.1.2", "550 Nowhere to deliver")]
    [InlineData("5.2.2 mailbox full", "5.2.2", "mailbox full")]
    [InlineData("5.0.0 (550)", "5.0.0", null)]
    [InlineData("unknown", null, "unknown")]
    [InlineData("5.1", null, null)]
    [InlineData("9.1.1", null, null)]
    [InlineData("", null, null)]
    public void A_status_is_a_code_and_maybe_a_comment(string value, string? code, string? comment)
    {
        var recipient = new RecipientDraft();
        StatusText.ReadStatus(value, recipient);

        (recipient.Status?.ToString(), recipient.StatusComment).Should().Be((code, comment));
    }

    [Theory]
    [InlineData("a", "a", "a")]
    [InlineData(" a \t", "a", "a")]
    [InlineData("a\n b\r\n\tc", "a\nb\nc", "a b c")]
    [InlineData("a\n \n b", "a\nb", "a b")]
    [InlineData("\n a", "a", "a")]
    [InlineData("=?utf-8?Q?caf=C3=A9?=", "=?utf-8?Q?caf=C3=A9?=", "=?utf-8?Q?caf=C3=A9?=")]
    [InlineData("café\n über", "café\nüber", "café über")]
    public void A_value_is_read_line_by_line_or_on_one(string value, string lines, string line)
    {
        StatusText.Lines(Encoding.UTF8.GetBytes(value)).Should().Be(lines);
        StatusText.Value(Encoding.UTF8.GetBytes(value)).Should().Be(line);
    }

    public static TheoryData<string, string> Names => new()
    {
        { "Reporting-MTA", nameof(StatusField.ReportingMta) },
        { "received-from-mta", nameof(StatusField.ReceivedFromMta) },
        { "ARRIVAL-DATE", nameof(StatusField.ArrivalDate) },
        { "Original-Envelope-Id", nameof(StatusField.OriginalEnvelopeId) },
        { "Final-Recipient", nameof(StatusField.FinalRecipient) },
        { "Original-Recipient", nameof(StatusField.OriginalRecipient) },
        { "Action", nameof(StatusField.Action) },
        { "Status", nameof(StatusField.Status) },
        { "Remote-MTA", nameof(StatusField.RemoteMta) },
        { "Diagnostic-Code", nameof(StatusField.DiagnosticCode) },
        { "Last-Attempt-Date", nameof(StatusField.LastAttemptDate) },
        { "Will-Retry-Until", nameof(StatusField.WillRetryUntil) },
        { "Final-Log-ID", nameof(StatusField.FinalLogId) },
        { "Final-Log-I", nameof(StatusField.None) },
        { "Statut", nameof(StatusField.None) },
        { "X-Status", nameof(StatusField.None) },
        { "", nameof(StatusField.None) },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_field_is_known_by_its_name(string name, string field) => StatusFields.Find(Encoding.UTF8.GetBytes(name)).ToString().Should().Be(field);

    [Fact]
    public void No_field_is_without_its_name() => Names.Select(row => row.Data.Item2).Should().Contain(Enum.GetNames<StatusField>());
}
