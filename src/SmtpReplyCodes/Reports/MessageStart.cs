using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>Finds where a message begins behind what mailboxes and editors put in front.</summary>
internal static class MessageStart
{
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
}
