using SmtpReplyCodes.Reports;

namespace SmtpReplyCodes;

public sealed partial class DeliveryReport
{
    /// <summary>Reads a message that is taken apart already. The report is the one that <see cref="Read"/> gives of its bytes.</summary>
    /// <remarks>
    /// The limits of <paramref name="options"/> hold as they do for bytes, but only what is read counts: an attachment makes no message too long. A multipart that nests
    /// too deep is left out.
    /// </remarks>
    /// <param name="message">The message. Where it has neither header fields nor parts, its content is what is read, as <see cref="Read"/> does.</param>
    /// <param name="options">The limits and the classifier; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="IOException">A content cannot be read; this and every other exception of the streams and sequences in the message comes through.</exception>
    public static DeliveryReport ReadParts(ParsedPart message, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return ReportReader.Read(message, options ?? ReportOptions.Default);
    }
}
