using System.Text;
using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes.Tests.Reports;

/// <summary>What gateways and signatures put around a report says nothing about the delivery: <c>[</c> and <c>]</c> mark it.</summary>
public class TextFramesTests
{
    private const string Failure = "Your mail to user@example.com was not delivered: 550 no.";

    [Theory]
    [InlineData("[CAUTION: This email originated from outside of the organization.]\n\n" + Failure)]
    [InlineData("[EXTERNAL EMAIL\nDo not click links in it.]\n\n" + Failure)]
    [InlineData("[EXTERNAL EMAIL]\n" + Failure)]
    [InlineData(Failure + "\n\n[This email is confidential and intended solely for the addressee.\nIf it is not for you, tell postmaster@example.net.]\n")]
    [InlineData(Failure + "\nRegards\n[If you are not the intended recipient, delete this mail.]")]
    [InlineData(Failure + "\n\n[Sind Sie nicht der richtige Adressat, so löschen Sie diese Nachricht.]\n")]
    [InlineData(Failure + "[\n-- \nExample Ltd\nMailboxes that are never full]")]
    public void They_are_found(string text) => FramesOf(text).Should().Be(text);

    [Theory]
    [InlineData("Your mail was not delivered, as it holds confidential information for the addressee.")]
    [InlineData(Failure + "\n-- \nThe message could not be delivered to other@example.com either.")]
    [InlineData("Your mail could not be delivered to its intended recipient.")]
    [InlineData("-- \n" + Failure)]
    [InlineData(Failure + "\n--\nuser@example.com")]
    public void What_tells_of_the_delivery_is_none(string text) => FramesOf(text).Should().Be(text);

    [Theory]
    [InlineData("This email originated from outside of the organization.\n\nMail to user@example.com was not delivered.", SmtpCause.Unknown)]
    [InlineData("Mail to user@example.com was not delivered.\n\nThis email is confidential and intended solely for the addressee. Mail without encryption is not allowed by our policy.", SmtpCause.Unknown)]
    [InlineData("This email originated from outside of the organization.\n\nMail to user@example.com was not delivered: mailbox full", SmtpCause.MailboxFull)]
    public void They_give_no_cause_and_no_recipient(string text, SmtpCause cause)
    {
        var report = DeliveryReport.Read(Encoding.UTF8.GetBytes("From: MAILER-DAEMON@example.net\nSubject: Undelivered\n\n" + text + " Tell postmaster@example.net.\n"));

        report.Recipients.Should().ContainSingle().Which.Should().Match<RecipientReport>(recipient => recipient.FinalRecipient == "user@example.com" && recipient.Reply.Cause == cause);
        report.HumanText.Should().Contain(text[..20], "nothing is lost");
    }

    private static string FramesOf(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var shown = new StringBuilder(text);
        foreach (var (start, end) in Enumerable.Reverse(ReportText.Read(text).Frames))
            shown.Insert(end, ']').Insert(start, '[');
        return shown.ToString();
    }
}
