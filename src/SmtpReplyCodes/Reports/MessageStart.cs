using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds where a message begins behind what mailboxes and editors put in front.</summary>
internal static class MessageStart
{
    /// <summary>One of the first fields of every header has a name that all know.</summary>
    private const int MostUnknown = 32;

    private static readonly string[] Names =
    [
        "From", "To", "Subject", "Date", "Received", "Return-Path", "Message-ID", "MIME-Version", "Cc", "Bcc", "Reply-To", "Sender", "Delivered-To", "Envelope-To", "Auto-Submitted",
        "In-Reply-To", "References", "Precedence", "Authentication-Results", "Received-SPF", "DKIM-Signature", "DomainKey-Signature", "Errors-To", "Status", "Lines",
    ];

    private static readonly string[] Beginnings = ["X-", "Content-", "Resent-", "ARC-", "List-"];

    /// <summary>The place of the first line that is neither empty nor the <c>From </c> line of an mbox; a byte order mark is passed over.</summary>
    public static int Find(ReadOnlySpan<byte> message)
    {
        var lines = new LineReader(message, message.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0);
        while (lines.Read())
        {
            if (!lines.IsBlank && !lines.Line.StartsWith("From "u8) && !lines.Line.StartsWith(">From "u8))
                return lines.Start;
        }

        return message.Length;
    }

    /// <summary>
    /// Whether a header begins here. The text of a report may begin like one: <c>MailEnable: Message could not be delivered</c>, <c>Recipient: user@example.com</c>.
    /// </summary>
    public static bool IsHeader(ReadOnlySpan<byte> message, int start)
    {
        var header = new HeaderReader(message, start);
        for (var fields = 0; header.Read(); fields++)
        {
            if (fields == MostUnknown || IsKnown(header.Name))
                return true;
        }

        return false;
    }

    private static bool IsKnown(ReadOnlySpan<byte> name)
    {
        foreach (var known in Names)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
                return true;
        }

        foreach (var beginning in Beginnings)
        {
            if (name.Length > beginning.Length && Ascii.EqualsIgnoreCase(name[..beginning.Length], beginning))
                return true;
        }

        return false;
    }
}
