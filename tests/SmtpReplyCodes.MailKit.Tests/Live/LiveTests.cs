using System.Net.Mail;
using MailKit.Net.Smtp;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Tests.Live;

/// <summary>The real clients send to scripted servers, and what they throw is read: the reply is the one that was on the wire, as far as the client kept it.</summary>
public class LiveTests(Runs runs) : IClassFixture<Runs>
{
    private const string Accepted = "accepted";

    public static TheoryData<string, Client> Successes => Rows(behaviour => behaviour.Cause == Accepted);

    public static TheoryData<string, Client> Failures => Rows(behaviour => behaviour.Cause != Accepted);

    public static TheoryData<string> WellFormed => new(SmtpBehaviours.All.Where(behaviour => behaviour.Code is not null).Select(behaviour => behaviour.Name));

    [Theory]
    [MemberData(nameof(Successes))]
    public void A_message_that_is_taken_throws_nothing(string behaviour, Client client)
    {
        var run = runs.Find(behaviour, client);

        run.Exception.Should().BeNull(run.Transcript);
    }

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void What_is_on_the_wire_means_what_its_row_says(string behaviour)
    {
        var run = runs.Find(behaviour, Client.MailKit);
        var wire = SmtpReply.Parse(run.Refusal!.Bytes.Span);

        (wire.Code, wire.EnhancedCode?.ToString(), wire.Cause).Should().Be((run.Behaviour.Code, run.Behaviour.EnhancedCode, CauseOf(run)));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Codes_text_and_cause_are_those_of_the_wire_as_far_as_the_client_keeps_them(string behaviour, Client client)
    {
        var run = runs.Find(behaviour, client);

        run.Read.Should().NotBeNull($"{run.Exception} came of\n{run.Transcript}");
        if (Keeping.Of(run) is var kept and not Kept.Nothing)
            IsOf(Keeping.Remainder(run, kept), run);
        else
            IsMadeUpOfNothing(run.Read!, run);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void No_earlier_success_is_taken_for_the_failure(string behaviour, Client client)
    {
        var run = runs.Find(behaviour, client);
        var reply = run.Read!;

        reply.IsSuccess.Should().BeFalse();
        reply.Cause.Should().NotBe(SmtpCause.Accepted);
        foreach (var success in run.Successes)
            reply.Text.Should().NotContain(SmtpReply.Parse(success.Bytes.Span).Text);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Phase_and_mailbox_are_told_where_the_client_tells_them(string behaviour, Client client)
    {
        var run = runs.Find(behaviour, client);
        var told = (run.Read!.Context?.Phase ?? SmtpPhase.Unknown, run.Read.Context?.Mailbox);

        told.Should().Be(run.Exception switch
        {
            SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } => (SmtpPhase.MailFrom, Clients.Sender),
            SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } or SmtpFailedRecipientException => (SmtpPhase.RcptTo, run.Refusal!.Mailbox),
            SmtpCommandException { ErrorCode: SmtpErrorCode.MessageNotAccepted } => (SmtpPhase.EndOfData, null),
            MailKit.Security.AuthenticationException => (SmtpPhase.Auth, null),
            MailKit.Security.SslHandshakeException or System.Security.Authentication.AuthenticationException => (SmtpPhase.StartTls, null),
            _ => (SmtpPhase.Unknown, null),
        });
    }

    [Fact]
    public void Each_refused_recipient_of_the_platforms_client_has_its_reply()
    {
        var run = runs.Find("mixed", Client.NetMail);

        run.ReadAll.Select(reply => (reply.Context?.Mailbox, reply.Code, reply.EnhancedCode?.ToString(), reply.Cause)).Should().Equal(
            ("bad1@example.net", 550, "5.1.1", SmtpCause.UserUnknown),
            ("full1@example.net", 552, "5.2.2", SmtpCause.MailboxFull),
            ("later1@example.net", 450, "4.3.0", SmtpCause.SystemError),
            ("off1@example.net", 550, "5.2.1", SmtpCause.MailboxDisabled));
    }

    private static void IsOf(SmtpReply wire, Run run)
    {
        var reply = run.Read!;

        (reply.Code, reply.EnhancedCode, reply.Cause).Should().Be((wire.Code, wire.EnhancedCode, wire.Cause), run.Transcript);
        if (run is not { IsNetMail: true, Behaviour.Name: "latin-1" }) // which it takes for UTF-8
            reply.Text.Should().Be(wire.Text);
    }

    /// <summary>Where the server did speak and the client lost it, all that is known is that something went wrong between the two.</summary>
    private static void IsMadeUpOfNothing(SmtpReply reply, Run run)
    {
        (reply.Code, reply.EnhancedCode, reply.IsHardBounce).Should().Be((null, null, false), reply.Text);
        if (run.Refusal is null && run.Behaviour.Code is null)
            reply.Cause.Should().Be(CauseOf(run), reply.Text);
        else
            reply.Cause.Should().BeOneOf([SmtpCause.Unknown, SmtpCause.ProtocolError, SmtpCause.NetworkError], reply.Text);
    }

    private static SmtpCause CauseOf(Run run) => Enum.Parse<SmtpCause>(run.Behaviour.Cause.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static TheoryData<string, Client> Rows(Func<SmtpBehaviour, bool> choose) =>
        new(from behaviour in SmtpBehaviours.All where choose(behaviour) from client in Enum.GetValues<Client>() select (behaviour.Name, client));
}
