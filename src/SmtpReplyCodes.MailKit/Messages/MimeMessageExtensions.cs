using MimeKit;
using SmtpReplyCodes.Messages;

namespace SmtpReplyCodes;

/// <summary>Reads what MimeKit has parsed as a delivery report.</summary>
/// <remarks>
/// <para>
/// Nothing is written out and read again: headers and the contents of texts and reports are taken as MimeKit holds them, attachments and the body of the returned
/// message are not touched. The report is the one that <see cref="DeliveryReport.Read"/> gives of the bytes; it differs only where MimeKit takes broken MIME apart
/// otherwise.
/// </para>
/// <para>
/// A message that is no report gives <see cref="DeliveryReportKind.None"/>, parts without content are empty, and no message makes these methods throw. What the
/// streams behind a message throw comes through: <see cref="ObjectDisposedException"/> where the message was disposed of, <see cref="IOException"/> where it lies in a
/// file that cannot be read. As everything else in MimeKit they move those streams, so that a message can be used by one thread at a time.
/// </para>
/// </remarks>
public static class MimeMessageExtensions
{
    /// <summary>Reads a message as a delivery report.</summary>
    /// <param name="message">The message.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static DeliveryReport ToDeliveryReport(this MimeMessage message, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        options ??= ReportOptions.Default;
        return DeliveryReport.ReadParts(new PartReader(options).Read(message), options);
    }

    /// <summary>Reads a report (RFC 6522) whose message is not at hand: what the header of that would tell, its subject above all, is missing.</summary>
    /// <param name="report">The body of a message, <c>multipart/report</c>.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static DeliveryReport ToDeliveryReport(this MultipartReport report, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ReportOptions.Default;
        return DeliveryReport.ReadParts(new PartReader(options).Read(report), options);
    }
}
