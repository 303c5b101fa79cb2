using MailKit;
using MimeKit;

namespace SmtpReplyCodes;

#pragma warning disable CA1068 // the parameters come in MailKit's order

/// <content>Sending.</content>
public partial class RecipientCollectingSmtpClient
{
    /// <summary>Sends a message to those of its recipients whom the server accepts.</summary>
    /// <param name="message">The message. Its sender is From or Sender, its recipients are To, Cc and Bcc, or the Resent fields where there are such.</param>
    /// <param name="cancellationToken">Cancels the sending, and closes the connection then.</param>
    /// <param name="progress">Is told how far the sending of the message is; null for nobody.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is no sender, or no recipient.</exception>
    /// <exception cref="ServiceNotConnectedException">The client is not connected.</exception>
    /// <exception cref="NotSupportedException">The message is to be sent in Unicode, and the server takes SMTPUTF8 (RFC 6531) but not 8BITMIME.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    /// <exception cref="OperationCanceledException">The sending was cancelled; <see cref="LastOutcome"/> has the replies that came before.</exception>
    public SmtpSendOutcome SendToAccepted(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        SendToAccepted(FormatOptions.Default, message, cancellationToken, progress);

    /// <inheritdoc cref="SendToAccepted(FormatOptions, MimeMessage, MailboxAddress, IEnumerable{MailboxAddress}, CancellationToken, ITransferProgress)"/>
    public SmtpSendOutcome SendToAccepted(
        MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        SendToAccepted(FormatOptions.Default, message, sender, recipients, cancellationToken, progress);

    /// <inheritdoc cref="SendToAccepted(MimeMessage, CancellationToken, ITransferProgress)"/>
    /// <param name="options">How the message is written.</param>
    /// <param name="message">The message. Its sender is From or Sender, its recipients are To, Cc and Bcc, or the Resent fields where there are such.</param>
    /// <param name="cancellationToken">Cancels the sending, and closes the connection then.</param>
    /// <param name="progress">Is told how far the sending of the message is; null for nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="message"/> is null.</exception>
    public SmtpSendOutcome SendToAccepted(FormatOptions options, MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        GoOn(() => Send(options, message, cancellationToken, progress));

    /// <summary>Sends a message to those of the given recipients whom the server accepts.</summary>
    /// <inheritdoc cref="SendToAccepted(MimeMessage, CancellationToken, ITransferProgress)"/>
    /// <param name="options">How the message is written.</param>
    /// <param name="message">The message.</param>
    /// <param name="sender">The sender, to whom reports go.</param>
    /// <param name="recipients">The recipients.</param>
    /// <param name="cancellationToken">Cancels the sending, and closes the connection then.</param>
    /// <param name="progress">Is told how far the sending of the message is; null for nobody.</param>
    /// <exception cref="ArgumentNullException">One of the first four is null.</exception>
    public SmtpSendOutcome SendToAccepted(
        FormatOptions options,
        MimeMessage message,
        MailboxAddress sender,
        IEnumerable<MailboxAddress> recipients,
        CancellationToken cancellationToken = default,
        ITransferProgress? progress = null) =>
        GoOn(() => Send(options, message, sender, recipients, cancellationToken, progress));

    /// <summary>Sends a message to all of its recipients, or to nobody. <see cref="LastOutcome"/> has the replies, whether it throws or not.</summary>
    /// <inheritdoc/>
    public override string Send(FormatOptions options, MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Collect(message.GetRecipients(onlyUnique: true), () => base.Send(options, message, cancellationToken, progress));
    }

    /// <summary>Sends a message to all of the given recipients, or to nobody. <see cref="LastOutcome"/> has the replies, whether it throws or not.</summary>
    /// <inheritdoc/>
    public override string Send(
        FormatOptions options,
        MimeMessage message,
        MailboxAddress sender,
        IEnumerable<MailboxAddress> recipients,
        CancellationToken cancellationToken = default,
        ITransferProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        var list = recipients.ToList();
        return Collect(list, () => base.Send(options, message, sender, list, cancellationToken, progress));
    }

    private SmtpSendOutcome GoOn(Func<string> send)
    {
        _goesOn = true;
        try
        {
            send();
        }
        catch (Exception exception) when (IsInOutcome(exception))
        {
        }
        finally
        {
            _goesOn = false;
        }

        return LastOutcome!;
    }

    private string Collect(IEnumerable<MailboxAddress> recipients, Func<string> send)
    {
        var transcript = Begin(recipients);
        try
        {
            var response = send();
            End(transcript, null);
            return response;
        }
        catch (Exception exception)
        {
            End(transcript, exception);
            throw;
        }
    }
}
