using MailKit;
using MimeKit;

namespace SmtpReplyCodes;

#pragma warning disable CA1068 // the parameters come in MailKit's order

/// <content>Asynchronous sending.</content>
public partial class RecipientCollectingSmtpClient
{
    /// <inheritdoc cref="SendToAccepted(MimeMessage, CancellationToken, ITransferProgress)"/>
    public Task<SmtpSendOutcome> SendToAcceptedAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        SendToAcceptedAsync(FormatOptions.Default, message, cancellationToken, progress);

    /// <inheritdoc cref="SendToAccepted(MimeMessage, MailboxAddress, IEnumerable{MailboxAddress}, CancellationToken, ITransferProgress)"/>
    public Task<SmtpSendOutcome> SendToAcceptedAsync(
        MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        SendToAcceptedAsync(FormatOptions.Default, message, sender, recipients, cancellationToken, progress);

    /// <inheritdoc cref="SendToAccepted(FormatOptions, MimeMessage, CancellationToken, ITransferProgress)"/>
    public Task<SmtpSendOutcome> SendToAcceptedAsync(FormatOptions options, MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null) =>
        GoOnAsync(() => SendAsync(options, message, cancellationToken, progress));

    /// <inheritdoc cref="SendToAccepted(FormatOptions, MimeMessage, MailboxAddress, IEnumerable{MailboxAddress}, CancellationToken, ITransferProgress)"/>
    public Task<SmtpSendOutcome> SendToAcceptedAsync(
        FormatOptions options,
        MimeMessage message,
        MailboxAddress sender,
        IEnumerable<MailboxAddress> recipients,
        CancellationToken cancellationToken = default,
        ITransferProgress? progress = null) =>
        GoOnAsync(() => SendAsync(options, message, sender, recipients, cancellationToken, progress));

    /// <summary>Sends a message to all of its recipients, or to nobody. <see cref="LastOutcome"/> has the replies, whether it throws or not.</summary>
    /// <inheritdoc/>
    public override Task<string> SendAsync(FormatOptions options, MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return CollectAsync(message.GetRecipients(onlyUnique: true), () => base.SendAsync(options, message, cancellationToken, progress));
    }

    /// <summary>Sends a message to all of the given recipients, or to nobody. <see cref="LastOutcome"/> has the replies, whether it throws or not.</summary>
    /// <inheritdoc/>
    public override Task<string> SendAsync(
        FormatOptions options,
        MimeMessage message,
        MailboxAddress sender,
        IEnumerable<MailboxAddress> recipients,
        CancellationToken cancellationToken = default,
        ITransferProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        var list = recipients.ToList();
        return CollectAsync(list, () => base.SendAsync(options, message, sender, list, cancellationToken, progress));
    }

    private async Task<SmtpSendOutcome> GoOnAsync(Func<Task<string>> send)
    {
        _goesOn = true;
        try
        {
            await send().ConfigureAwait(false);
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

    private async Task<string> CollectAsync(IEnumerable<MailboxAddress> recipients, Func<Task<string>> send)
    {
        var transcript = Begin(recipients);
        try
        {
            var response = await send().ConfigureAwait(false);
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
