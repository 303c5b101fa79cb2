using MailKit;
using MailKit.Net.Smtp;
using SmtpReplyCodes.Tests.Protocol;
using static SmtpReplyCodes.Tests.Protocol.ScriptedServer;

namespace SmtpReplyCodes.Tests.Sending;

/// <summary>One reply for each recipient, whether commands go out one by one or at once, and in either way of calling.</summary>
public class SendToAcceptedTests
{
    private const string User = "user@example.org", Other = "other@example.org", Third = "third@example.org";

    /// <summary>At once or one by one, asynchronous or not.</summary>
    public static TheoryData<bool, bool> Ways => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_recipient_is_accepted(bool pipelining, bool isAsync)
    {
        var (outcome, server) = await Send(pipelining, isAsync, _ => null, User, Other);

        (outcome.IsSent, outcome.AllAccepted, outcome.Refused.Length, outcome.Unanswered.Length).Should().Be((true, true, 0, 0));
        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(User, Other);
        outcome.Accepted.Should().AllSatisfy(recipient => recipient.Reply.Should().Be(SmtpReply.Parse("250 2.1.0 fine")));
        outcome.SenderReply.Should().Be(SmtpReply.Parse("250 2.1.0 fine"));
        outcome.SenderReply!.Context.Should().Be(new ReplyContext { Phase = SmtpPhase.MailFrom, Mailbox = "sender@example.net", RemoteHost = Mails.Host });
        outcome.Response.Should().Be(SmtpReply.Parse("250 2.0.0 taken"));
        outcome.Response!.Context!.Phase.Should().Be(SmtpPhase.EndOfData);
        (outcome.Failure, outcome.Exception).Should().Be((null, null));
        server.Messages.ToString().Should().Contain(Mails.Body);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Some_are_refused_and_the_others_get_the_message(bool pipelining, bool isAsync)
    {
        var (outcome, server) = await Send(pipelining, isAsync, Refusing, User, Other, Third);

        (outcome.IsSent, outcome.AllAccepted, outcome.Failure, outcome.Exception).Should().Be((true, false, null, null));
        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(Third);
        outcome.Refused.Select(recipient => (recipient.Mailbox.Address, recipient.Reply.Code, recipient.Reply.Cause, recipient.Reply.Text)).Should().Equal(
            (User, 550, SmtpCause.UserUnknown, "No such user\nhere"),
            (Other, 452, SmtpCause.MailboxFull, "Mailbox full"));
        outcome.Refused[0].Reply.Context.Should().Be(new ReplyContext { Phase = SmtpPhase.RcptTo, Mailbox = User, RemoteHost = Mails.Host });
        outcome.Refused.Select(recipient => recipient.Reply.IsHardBounce).Should().Equal(true, false);
        server.Messages.ToString().Should().Contain(Mails.Body);

        string? Refusing(string line) => line.Contains("user@", StringComparison.Ordinal) && line.StartsWith("RCPT", StringComparison.Ordinal) ? "550-5.1.1 No such user\n550 5.1.1 here"
            : line.Contains("other@", StringComparison.Ordinal) ? "452 4.2.2 Mailbox full" : null;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task None_is_accepted_and_the_reply_that_MailKit_makes_up_is_nowhere(bool pipelining, bool isAsync)
    {
        var (outcome, server) = await Send(pipelining, isAsync, line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.7.1 Not here" : null, User, Other);

        (outcome.IsSent, outcome.Accepted.Length, outcome.Refused.Length, outcome.Response, outcome.Failure, outcome.Exception).Should().Be((false, 0, 2, null, null, null));
        server.Commands.Should().NotContain("DATA").And.EndWith("RSET");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_sender_is_refused(bool pipelining, bool isAsync)
    {
        var (outcome, _) = await Send(pipelining, isAsync, Refusing, User, Other);

        outcome.Failure.Should().Be(SmtpReply.Parse("553 5.7.1 Sender address rejected: not owned by user"));
        outcome.Failure!.Context.Should().Be(new ReplyContext { Phase = SmtpPhase.MailFrom, Mailbox = "sender@example.net", RemoteHost = Mails.Host });
        outcome.SenderReply.Should().Be(outcome.Failure);
        outcome.Exception.Should().BeOfType<SmtpCommandException>();
        (outcome.IsSent, outcome.Accepted.Length).Should().Be((false, 0));
        if (pipelining)
            outcome.Refused.Select(recipient => recipient.Reply.Code).Should().Equal(503, 503);
        else
            outcome.Unanswered.Select(mailbox => mailbox.Address).Should().Equal(User, Other);

        static string? Refusing(string line) => line.StartsWith("MAIL", StringComparison.Ordinal) ? "553 5.7.1 Sender address rejected: not owned by user"
            : line.StartsWith("RCPT", StringComparison.Ordinal) ? "503 5.5.1 MAIL first" : null;
    }

    /// <summary>A command, the answer to it, and the failure of the whole.</summary>
    public static TheoryData<string, string, int?, SmtpCause, SmtpPhase> Failures => new()
    {
        { "DATA", "451 4.7.1 Greylisted, please try again later", 451, SmtpCause.Greylisted, SmtpPhase.Data },
        { ".", "554 5.7.1 Message rejected as spam", 554, SmtpCause.SpamContent, SmtpPhase.EndOfData },
        { ".", "421 4.7.0 Try again later, closing connection" + HangUp, 421, SmtpCause.Unknown, SmtpPhase.EndOfData },
        { ".", HangUp, null, SmtpCause.NetworkError, SmtpPhase.EndOfData },
        { ".", Break, null, SmtpCause.NetworkError, SmtpPhase.EndOfData },
        { ".", "550-5.7.1 Spam\n450 4.7.1 Spam", 450, SmtpCause.SpamContent, SmtpPhase.EndOfData },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_message_is_refused(string command, string answer, int? code, SmtpCause cause, SmtpPhase phase)
    {
        foreach (var (pipelining, isAsync) in Ways.Select(row => (row.Data.Item1, row.Data.Item2)))
        {
            var (outcome, _) = await Send(pipelining, isAsync, line => line == command ? answer : line.Contains("other@", StringComparison.Ordinal) ? "550 5.1.1 No such user" : null, User, Other);

            (outcome.IsSent, outcome.Response, outcome.AllAccepted).Should().Be((false, null, false));
            (outcome.Failure!.Code, outcome.Failure.Context!.Phase, outcome.Failure.Context.RemoteHost).Should().Be((code, phase, Mails.Host));
            if (cause != SmtpCause.Unknown)
                outcome.Failure.Cause.Should().Be(cause);
            outcome.Exception.Should().NotBeNull();
            outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(User);
            outcome.Refused.Select(recipient => recipient.Reply.Cause).Should().Equal(SmtpCause.UserUnknown);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_server_leaves_among_the_recipients(bool pipelining, bool isAsync)
    {
        var (outcome, _) = await Send(pipelining, isAsync, line => line.Contains("other@", StringComparison.Ordinal) ? "421 4.7.0 Too many errors" + HangUp : null, User, Other, Third);

        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(User);
        outcome.Refused.Select(recipient => (recipient.Mailbox.Address, recipient.Reply.Code)).Should().Equal((Other, 421));
        outcome.Unanswered.Select(mailbox => mailbox.Address).Should().Equal(Third);
        (outcome.Failure!.Code, outcome.Failure.Context!.Mailbox).Should().Be((421, Other));
        outcome.Exception.Should().BeOfType<SmtpProtocolException>();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_missing_login_keeps_its_meaning(bool pipelining, bool isAsync)
    {
        var (outcome, _) = await Send(pipelining, isAsync, line => line.Contains("user@", StringComparison.Ordinal) || line.Contains("third@", StringComparison.Ordinal) ? "530 5.7.0 Must log in" : null, Other, User, Third);

        (outcome.IsSent, outcome.Failure!.Code, outcome.Failure.Cause, outcome.Failure.Context!.Mailbox).Should().Be((false, 530, SmtpCause.AuthenticationFailed, User));
        outcome.Exception.Should().BeOfType<ServiceNotAuthenticatedException>();
        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(Other);
        outcome.Refused.Select(recipient => (recipient.Mailbox.Address, recipient.Reply.Code)).Should().Equal(pipelining ? [(User, 530), (Third, 530)] : [(User, 530)]);
        outcome.Unanswered.Select(mailbox => mailbox.Address).Should().Equal(pipelining ? [] : [Third]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Lines_that_disagree_are_read_all_the_same(bool pipelining, bool isAsync)
    {
        var (outcome, _) = await Send(pipelining, isAsync, line => line.Contains("other@", StringComparison.Ordinal) ? "550-5.1.1 No such user\n450 4.1.1 or not yet" : null, User, Other, Third);

        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(pipelining ? [User, Third] : [User]);
        outcome.Refused.Select(recipient => (recipient.Mailbox.Address, recipient.Reply.Code)).Should().Equal((Other, 450));
        (outcome.Failure!.Code, outcome.Failure.Context!.Mailbox).Should().Be((450, Other));
    }

    private static async Task<(SmtpSendOutcome Outcome, ScriptedServer Server)> Send(bool pipelining, bool isAsync, Func<string, string?> script, params string[] recipients)
    {
        var server = new ScriptedServer(script, pipelining ? ["PIPELINING"] : []);
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);
        var token = TestContext.Current.CancellationToken;
        var outcome = isAsync ? await client.SendToAcceptedAsync(Mails.To(recipients), token) : client.SendToAccepted(Mails.To(recipients), token);
        client.LastOutcome.Should().BeSameAs(outcome);
        return (outcome, server);
    }
}
