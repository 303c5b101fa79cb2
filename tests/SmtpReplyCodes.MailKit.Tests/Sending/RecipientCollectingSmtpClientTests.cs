using System.Diagnostics.Metrics;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;
using SmtpReplyCodes.Tests.Protocol;
using static SmtpReplyCodes.Tests.Protocol.ScriptedServer;

namespace SmtpReplyCodes.Tests.Sending;

/// <summary>The client besides the outcome of one sending.</summary>
public class RecipientCollectingSmtpClientTests
{
    private const string User = "user@example.org", Other = "other@example.org", Third = "third@example.org";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Send_stays_all_or_nothing_and_keeps_the_replies(bool pipelining, bool isAsync)
    {
        var server = new ScriptedServer(line => line.Contains("user@") || line.Contains("third@") ? "550 5.1.1 No such user" : null, pipelining ? ["PIPELINING"] : []);
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);
        var message = Mails.To(Other, User, Third);

        var exception = isAsync ? await Record.ExceptionAsync(() => client.SendAsync(message, Token)) : Record.Exception(() => client.Send(message, Token));

        exception.Should().BeOfType<SmtpCommandException>().Which.Mailbox!.Address.Should().Be(User);
        server.Messages.Length.Should().Be(0);
        var outcome = client.LastOutcome!;
        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(Other);
        outcome.Refused.Select(recipient => recipient.Mailbox.Address).Should().Equal(pipelining ? [User, Third] : [User]);
        outcome.Exception.Should().BeSameAs(exception);
        (outcome.Failure!.Code, outcome.Failure.Context!.Mailbox).Should().Be((550, User));
    }

    [Fact]
    public async Task Send_returns_what_the_base_returns()
    {
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(new ScriptedServer(_ => null));
        client.Send(Mails.To(User), Token).Should().Be("2.0.0 taken");
        (await client.SendAsync(Mails.To(User), Mails.Mailbox("bounce@example.net"), [Mails.Mailbox(Other)], Token)).Should().Be("2.0.0 taken");
        client.LastOutcome!.Accepted.Should().ContainSingle().Which.Mailbox.Address.Should().Be(Other);
        client.LastOutcome.AllAccepted.Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Several_messages_one_after_the_other_each_have_their_own_outcome(bool pipelining)
    {
        var server = new ScriptedServer(line => line.Contains("other@") ? "550 5.1.1 No such user" : null, pipelining ? ["PIPELINING"] : []);
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);

        var first = client.SendToAccepted(Mails.To(User, Other), Token);
        FluentActions.Invoking(() => client.Send(Mails.To(User, Other), Token)).Should().Throw<SmtpCommandException>("going on is for one message alone");
        var none = client.SendToAccepted(Mails.To(Other), Token);
        var last = client.SendToAccepted(Mails.To(Third), Token);

        (first.IsSent, first.Accepted.Length, first.Refused.Length).Should().Be((true, 1, 1));
        (none.IsSent, none.Accepted.Length, none.Refused.Length).Should().Be((false, 0, 1));
        (last.IsSent, last.AllAccepted, last.Accepted.Single().Mailbox.Address).Should().Be((true, true, Third));
    }

    [Fact]
    public async Task Sender_and_recipients_may_be_given()
    {
        var server = new ScriptedServer(line => line.Contains("other@") ? "550 5.1.1 No such user" : null);
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);
        var (sender, recipients) = (Mails.Mailbox("bounce@example.net"), new[] { Mails.Mailbox(Other), Mails.Mailbox(Third), Mails.Mailbox("THIRD@example.org") });
        var options = FormatOptions.Default.Clone();

        SmtpSendOutcome[] outcomes =
        [
            client.SendToAccepted(Mails.To(User), sender, recipients, Token),
            await client.SendToAcceptedAsync(Mails.To(User), sender, recipients, Token),
            client.SendToAccepted(options, Mails.To(User), sender, recipients, Token),
            await client.SendToAcceptedAsync(options, Mails.To(User), sender, recipients, Token),
        ];

        outcomes.Should().AllSatisfy(outcome =>
        {
            outcome.SenderReply!.Context!.Mailbox.Should().Be("bounce@example.net");
            outcome.Accepted.Select(recipient => recipient.Mailbox).Should().Equal(recipients[1]);
            outcome.Refused.Select(recipient => recipient.Mailbox).Should().Equal(recipients[0]);
            outcome.Unanswered.Should().BeEmpty();
        });
    }

    [Fact]
    public void The_recipients_are_those_of_all_fields_or_of_the_Resent_fields()
    {
        var message = Mails.To(User, "USER@example.org");
        message.Cc.Add(new GroupAddress("Both", [Mails.Mailbox(Other)]));
        message.Bcc.Add(Mails.Mailbox(Third));
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(new ScriptedServer(_ => null));

        client.SendToAccepted(message, Token).Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(User, Other, Third);
        message.ResentFrom.Add(Mails.Mailbox("resender@example.net"));
        message.ResentTo.Add(Mails.Mailbox("new@example.org"));
        client.SendToAccepted(message, Token).Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal("new@example.org");
    }

    [Theory]
    [InlineData("Ж@пример.test", true)]
    [InlineData("user@пример.test", false)]
    [InlineData("user@пример.test", true)]
    public void Mailboxes_in_Unicode_get_their_replies(string address, bool hasUtf8)
    {
        foreach (var answer in new[] { "550 5.1.1 No such user", "530 5.7.0 Must log in" })
        {
            var server = new ScriptedServer(line => line.StartsWith("RCPT", StringComparison.Ordinal) && !line.Contains(User) ? answer : null, hasUtf8 ? ["PIPELINING", "8BITMIME", "SMTPUTF8"] : ["PIPELINING"]);
            using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);

            var outcome = client.SendToAccepted(Mails.To(User, address), Token);

            outcome.Refused.Select(recipient => (recipient.Mailbox.Address, recipient.Reply)).Should().Equal((address, SmtpReply.Parse(answer)));
            server.Commands.Any(line => line.Contains("xn--")).Should().Be(!hasUtf8);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_said_before_a_cancellation_is_kept(bool isAsync)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var server = new ScriptedServer(line => line.Contains("other@") ? "550 5.1.1 No such user" : null) { OnCommand = line => { if (line == "DATA") source.Cancel(); } };
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);

        var exception = isAsync
            ? await Record.ExceptionAsync(() => client.SendToAcceptedAsync(Mails.To(User, Other), source.Token))
            : Record.Exception(() => client.SendToAccepted(Mails.To(User, Other), source.Token));

        exception.Should().BeAssignableTo<OperationCanceledException>();
        (client.LastOutcome!.IsSent, client.LastOutcome.Failure, client.LastOutcome.Exception).Should().Be((false, null, exception));
        client.LastOutcome.Accepted.Single().Mailbox.Address.Should().Be(User);
        client.LastOutcome.Refused.Single().Mailbox.Address.Should().Be(Other);
    }

    [Fact]
    public void What_the_caller_has_to_mend_is_thrown()
    {
        using var client = new RecipientCollectingSmtpClient();
        client.LastOutcome.Should().BeNull();
        FluentActions.Invoking(() => client.SendToAccepted(null!, Token)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => client.SendToAccepted(null!, Mails.To(User), Token)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => client.SendToAccepted(Mails.To(User), Mails.Mailbox(User), null!, Token)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => client.SendToAccepted(Mails.To(), Token)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => client.SendToAccepted(Mails.To(User), Token)).Should().Throw<ServiceNotConnectedException>();
        client.ConnectedTo(new ScriptedServer(line => line == "." ? HangUp : null)).SendToAccepted(Mails.To(User), Token).IsSent.Should().BeFalse();
        client.IsConnected.Should().BeFalse();
        FluentActions.Invoking(() => client.SendToAccepted(Mails.To(User), Token)).Should().Throw<ServiceNotConnectedException>();
    }

    [Fact]
    public void What_a_handler_throws_is_not_the_server_s()
    {
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(new ScriptedServer(_ => null));
        client.MessageSent += (_, _) => throw new IOException("no room for the log");

        FluentActions.Invoking(() => client.SendToAccepted(Mails.To(User), Token)).Should().Throw<IOException>();
        client.LastOutcome!.IsSent.Should().BeTrue();
    }

    [Fact]
    public void The_logger_that_is_given_is_used()
    {
        var behind = new MemoryStream();
        using (var client = new RecipientCollectingSmtpClient(new ProtocolLogger(behind)).ConnectedTo(new ScriptedServer(_ => null)))
        {
            client.SendToAccepted(Mails.To(User), Token);
            System.Text.Encoding.UTF8.GetString(behind.ToArray()).Should().Contain("RCPT TO:<user@example.org>");
        }

        behind.CanWrite.Should().BeFalse("a client disposes its logger");
        using var log = new ReplyProtocolLogger();
        using var second = new RecipientCollectingSmtpClient(log);
        second.ReplyLogger.Should().BeSameAs(log);
        using var third = new RecipientCollectingSmtpClient(log, new Meters());
        third.ReplyLogger.Should().BeSameAs(log);
        FluentActions.Invoking(() => new RecipientCollectingSmtpClient(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_can_be_derived_from_to_ask_for_notifications()
    {
        var server = new ScriptedServer(line => line.Contains("other@") ? "550 5.1.1 No such user" : null, "DSN", "PIPELINING");
        using var client = new NotifiedClient().ConnectedTo(server);

        var outcome = client.SendToAccepted(Mails.To(User, Other), Token);

        server.Commands.Should().Contain(line => line.StartsWith("RCPT TO:<user@example.org> NOTIFY=FAILURE", StringComparison.Ordinal));
        (outcome.Accepted.Length, outcome.Refused.Length).Should().Be((1, 1));
    }

    [Fact]
    public void A_thousand_recipients_are_told_apart()
    {
        var addresses = Enumerable.Range(0, 1000).Select(i => $"user{i}@example.org").ToArray();
        var server = new ScriptedServer(line => line.Contains("7@") ? "550 5.1.1 No such user" : null, "PIPELINING");
        using var client = new RecipientCollectingSmtpClient().ConnectedTo(server);

        var outcome = client.SendToAccepted(Mails.To(addresses), Token);

        outcome.Accepted.Select(recipient => recipient.Mailbox.Address).Should().Equal(addresses.Where(address => !address.Contains("7@")));
        outcome.Refused.Select(recipient => recipient.Reply.Context!.Mailbox).Should().Equal(addresses.Where(address => address.Contains("7@")));
    }

    private sealed class NotifiedClient : RecipientCollectingSmtpClient
    {
        protected override DeliveryStatusNotification? GetDeliveryStatusNotifications(MimeMessage message, MailboxAddress mailbox) => DeliveryStatusNotification.Failure;
    }

    private sealed class Meters : IMeterFactory
    {
        public Meter Create(MeterOptions options) => new(options);

        public void Dispose()
        {
        }
    }
}
