using System.Diagnostics.Metrics;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;
using SmtpReplyCodes.Sending;

namespace SmtpReplyCodes;

/// <summary>
/// A client of MailKit that keeps the reply to each recipient, and can send a message to those recipients that the server accepts.
/// </summary>
/// <remarks>
/// <para>
/// <c>SendToAccepted</c> goes on when recipients are refused and sends the message to the others. What server and network do comes in its <see cref="SmtpSendOutcome"/> and not as an
/// exception: refused senders, recipients and messages, a login that is missing, a connection that was lost. It throws what the caller has to mend (<see cref="ArgumentException"/>,
/// <see cref="InvalidOperationException"/> without sender or recipients, <see cref="ServiceNotConnectedException"/>) and <see cref="OperationCanceledException"/>.
/// </para>
/// <para>
/// <c>Send</c> stays as it is in <see cref="SmtpClient"/>: one refused recipient, and the message goes to nobody, with an exception. In either case <see cref="LastOutcome"/> has the
/// replies that came, whatever was thrown. Recipients whose addresses differ in case alone are one.
/// </para>
/// <para>
/// As for <see cref="SmtpClient"/>, one call at a time. After a lost connection <see cref="SmtpClient.IsConnected"/> is false, and a new one is to be made. May be derived from, to
/// ask for delivery status notifications for example; overrides should call the base.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using var client = new RecipientCollectingSmtpClient();
/// await client.ConnectAsync("mx.example.org", 25);
/// var outcome = await client.SendToAcceptedAsync(message);
/// foreach (var (mailbox, reply) in outcome.Refused)
///     Console.WriteLine($"{mailbox.Address}: {reply.Cause}, try again: {SmtpRetry.ShouldRetry(reply)}");
/// if (outcome.Failure is { } failure)
///     Console.WriteLine($"Nobody gets it: {failure.Cause}");
/// </code>
/// </example>
public partial class RecipientCollectingSmtpClient : SmtpClient
{
    private SendTranscript? _transcript;
    private bool _goesOn;

    /// <summary>Creates a client.</summary>
    public RecipientCollectingSmtpClient()
        : base(new ReplyProtocolLogger())
    {
    }

    /// <summary>Creates a client with a logger.</summary>
    /// <param name="protocolLogger">The logger. Unless it is a <see cref="ReplyProtocolLogger"/>, it is put behind one. The client disposes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="protocolLogger"/> is null.</exception>
    public RecipientCollectingSmtpClient(IProtocolLogger protocolLogger)
        : base(WithReplies(protocolLogger))
    {
    }

    /// <summary>Creates a client with a logger and a factory of meters.</summary>
    /// <inheritdoc cref="RecipientCollectingSmtpClient(IProtocolLogger)"/>
    /// <param name="protocolLogger">The logger. Unless it is a <see cref="ReplyProtocolLogger"/>, it is put behind one. The client disposes it.</param>
    /// <param name="meterFactory">What makes the meter of MailKit.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public RecipientCollectingSmtpClient(IProtocolLogger protocolLogger, IMeterFactory meterFactory)
        : base(WithReplies(protocolLogger), meterFactory)
    {
    }

    /// <summary>Every reply of the server as it was on the wire, and a reader for the exceptions of this client.</summary>
    public ReplyProtocolLogger ReplyLogger => (ReplyProtocolLogger)ProtocolLogger;

    /// <summary>What became of the last message, whatever was thrown; null before the first.</summary>
    public SmtpSendOutcome? LastOutcome { get; private set; }

    /// <inheritdoc/>
    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        _transcript?.AddSender(ReplyOf(response, SmtpPhase.MailFrom, mailbox));
        base.OnSenderAccepted(message, mailbox, response);
    }

    /// <inheritdoc/>
    protected override void OnSenderNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        _transcript?.AddSender(ReplyOf(response, SmtpPhase.MailFrom, mailbox));
        base.OnSenderNotAccepted(message, mailbox, response);
    }

    /// <inheritdoc/>
    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        _transcript?.AddRecipient(mailbox, ReplyOf(response, SmtpPhase.RcptTo, mailbox));
        base.OnRecipientAccepted(message, mailbox, response);
    }

    /// <summary>Takes the reply of a refused recipient. Throws as the base does, unless the message is to go to those that are accepted.</summary>
    /// <inheritdoc/>
    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        _transcript?.AddRecipient(mailbox, ReplyOf(response, SmtpPhase.RcptTo, mailbox));
        if (!_goesOn)
            base.OnRecipientNotAccepted(message, mailbox, response);
    }

    /// <inheritdoc/>
    protected override void OnNoRecipientsAccepted(MimeMessage message)
    {
        _transcript?.AddRefusalOfAll();
        base.OnNoRecipientsAccepted(message);
    }

    /// <inheritdoc/>
    protected override void OnMessageSent(MessageSentEventArgs e)
    {
        ArgumentNullException.ThrowIfNull(e);
        _transcript?.AddResponse(ReplyOf(new SmtpResponse(SmtpStatusCode.Ok, e.Response), SmtpPhase.EndOfData, null));
        base.OnMessageSent(e);
    }

    private static ReplyProtocolLogger WithReplies(IProtocolLogger protocolLogger)
    {
        ArgumentNullException.ThrowIfNull(protocolLogger);
        return protocolLogger as ReplyProtocolLogger ?? new ReplyProtocolLogger(protocolLogger);
    }

    private SmtpReply ReplyOf(SmtpResponse response, SmtpPhase phase, MailboxAddress? mailbox)
    {
        var address = string.IsNullOrEmpty(mailbox?.Address) ? null : mailbox.Address;
        return response.ToSmtpReply(new ReplyContext { Phase = phase, Mailbox = address, RemoteHost = ReplyLogger.RemoteHost });
    }

    private SendTranscript Begin(IEnumerable<MailboxAddress> recipients)
    {
        var transcript = new SendTranscript(recipients.OfType<MailboxAddress>());
        ReplyLogger.ReplyReceived += transcript.Listen;
        return _transcript = transcript;
    }

    private void End(SendTranscript transcript, Exception? exception)
    {
        LastOutcome = transcript.End(exception, ReplyLogger.ExceptionReader.TryRead(exception, out var failure) ? failure : null);
        ReplyLogger.ReplyReceived -= transcript.Listen;
        _transcript = null;
    }

    /// <summary>Whether the outcome holds what was thrown, as it came from server or network. What a handler of an event throws is the caller's.</summary>
    private bool IsInOutcome(Exception exception) =>
        exception is SmtpCommandException or SmtpProtocolException or ServiceNotAuthenticatedException or IOException or SocketException or TimeoutException
        && LastOutcome is { IsSent: false };
}
