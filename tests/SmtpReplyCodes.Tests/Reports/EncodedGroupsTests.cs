using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>Groups in base64 are read where they are such, and fields that a gateway has pasted into the text are read there.</summary>
public class EncodedGroupsTests
{
    private static readonly string Group = Convert.ToBase64String(Encoding.UTF8.GetBytes("Final-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n"));

    [Theory]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNk", true)]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNk \nnot looked at", true)]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmN", false)]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVph", false)]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYm.k", false)]
    [InlineData("Final-Recipient: rfc822; user@example.com", false)]
    [InlineData("", false)]
    public void One_long_word_of_base64_is_what_they_look_like(string text, bool areNext) => EncodedGroups.AreNext(Encoding.UTF8.GetBytes(text)).Should().Be(areNext);

    [Fact]
    public void They_are_read_behind_fields_that_are_not_encoded()
    {
        var draft = new ReportDraft(ReportOptions.Default);
        StatusReader.Read(Encoding.UTF8.GetBytes("Reporting-MTA: dns; mx.example.org\n\n" + Group + "\n"), draft);

        draft.ReportingMta!.Name.Should().Be("mx.example.org");
        draft.Recipients.Should().ContainSingle().Which.FinalRecipient.Should().Be("user@example.com");
    }

    [Fact]
    public void They_are_decoded_once()
    {
        var draft = new ReportDraft(ReportOptions.Default);
        StatusReader.Read(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(Group))), draft);

        draft.Recipients.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sorry.\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n", 8)]
    [InlineData("Sorry.\n\nfinal-recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n", 8)]
    [InlineData("Sorry.\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\nStatus: 5.1.1\n\nReceived: from x\nMessage-ID: <1@example.com>\nStatus: 2.0.0\n", 8)]
    public void Pasted_fields_are_read_and_are_no_text(string body, int length)
    {
        var text = ReportText.Read(body);
        var draft = new ReportDraft(ReportOptions.Default);
        PastedStatus.Read(text, draft);

        draft.Recipients.Should().ContainSingle().Which.Should().BeEquivalentTo(new RecipientDraft { FinalRecipient = "user@example.com", Action = DeliveryAction.Failed, Status = new EnhancedStatusCode(5, 1, 1) });
        text.Length.Should().Be(length);
    }

    [Theory]
    [InlineData("Sorry.\n\nReceived: from x\nMessage-ID: <1@example.com>\n\nFinal-Recipient: rfc822; user@example.com\nAction: failed\n")]
    [InlineData("The field Final-Recipient: user@example.com\n")]
    [InlineData("> Final-Recipient: user@example.com\n")]
    public void What_stands_in_a_returned_message_or_within_a_line_is_none(string body)
    {
        var draft = new ReportDraft(ReportOptions.Default);
        PastedStatus.Read(ReportText.Read(body), draft);

        draft.Recipients.Should().BeEmpty();
    }
}
