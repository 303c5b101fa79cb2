namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What a debugger, a log or an assertion shows of a report.</summary>
public class ReportToStringTests
{
    [Theory]
    [InlineData("Your message could not be delivered.\n\n<a@b.example>: 550 5.1.1 User unknown\n", "Failure, 1 recipient")]
    [InlineData("Your message could not be delivered.\n\n<a@b.example>: 550 5.1.1 User unknown\n<c@b.example>: 552 5.2.2 Mailbox full\n", "Failure, 2 recipients")]
    [InlineData("See you tomorrow.\n", "None, 0 recipients")]
    public void A_report_names_its_kind_and_counts_its_recipients(string body, string shown) => DeliveryReport.ReadText(body).ToString().Should().Be(shown);

    [Fact]
    public void A_recipient_shows_what_became_of_it_and_what_was_said() =>
        DeliveryReport.Read(MadeReport.Bytes("a@b.example", "550 5.1.1 User unknown")).Recipients[0].ToString().Should().Be("Failed a@b.example: 550 5.1.1 User unknown");

    [Fact]
    public void A_recipient_without_an_address_is_a_hyphen() =>
        DeliveryReport.ReadText("Your message could not be delivered:\n\n550 5.1.1 User unknown\n").Recipients[0].ToString().Should().Be("Failed -: 550 5.1.1 User unknown");
}
