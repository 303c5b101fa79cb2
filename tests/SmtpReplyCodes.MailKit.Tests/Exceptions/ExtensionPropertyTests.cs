using MailKit.Net.Smtp;

namespace SmtpReplyCodes.Tests.Exceptions;

/// <summary>On top of the methods there are properties, for languages that know them.</summary>
public class ExtensionPropertyTests
{
    private static readonly SmtpCommandException Exception = new(SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, "5.1.1 User unknown");

    [Fact]
    public void They_say_what_the_reply_says()
    {
        Exception.Reply.Should().BeSameAs(Exception.ToSmtpReply());
        (Exception.EnhancedCode, Exception.IsTransient, Exception.IsHardBounce).Should().Be((EnhancedStatusCode.Parse("5.1.1"), false, true));
    }

    [Fact]
    public void They_fit_in_a_filter()
    {
        var caught = false;
        try
        {
            throw Exception;
        }
        catch (SmtpCommandException e) when (e.IsHardBounce && e.Reply is { Code: 550 })
        {
            caught = true;
        }

        caught.Should().BeTrue();
    }

    [Fact]
    public void A_response_becomes_a_reply()
    {
        var response = new SmtpResponse((SmtpStatusCode)571, "5.7.1 Not authorized\n5.7.1 at all");

        var reply = response.ToSmtpReply(new ReplyContext { Phase = SmtpPhase.RcptTo, Mailbox = "anna@example.org" });

        (reply.Code, reply.Text, reply.Context!.Phase).Should().Be((571, "Not authorized\nat all", SmtpPhase.RcptTo));
        response.ToSmtpReply().Should().Be(reply);
        FluentActions.Invoking(() => ((SmtpResponse)null!).ToSmtpReply()).Should().Throw<ArgumentNullException>().WithParameterName("response");
        FluentActions.Invoking(() => ((SmtpCommandException)null!).ToSmtpReply()).Should().Throw<ArgumentNullException>().WithParameterName("exception");
    }
}
