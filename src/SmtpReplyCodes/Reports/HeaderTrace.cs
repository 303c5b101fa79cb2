using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// The fields of a report's own header that show which system wrote it, copied so that nobody has to look at them who does not ask: the last <c>Received</c>, which is that of its first
/// way, where its writer wrote the message too, the <c>Message-ID</c>, the <c>X-Mailer</c> and the subject.
/// </summary>
internal readonly struct HeaderTrace
{
    /// <summary>No such field tells more.</summary>
    private const int LongestField = 1_000;

    /// <summary>One field behind the other, and where all but the last end.</summary>
    private readonly byte[] _fields;
    private readonly short _receivedEnd, _messageIdEnd, _mailerEnd;

    private HeaderTrace(ReadOnlySpan<byte> received, ReadOnlySpan<byte> messageId, ReadOnlySpan<byte> mailer, ReadOnlySpan<byte> subject)
    {
        _receivedEnd = (short)received.Length;
        _messageIdEnd = (short)(_receivedEnd + messageId.Length);
        _mailerEnd = (short)(_messageIdEnd + mailer.Length);
        _fields = new byte[_mailerEnd + subject.Length];
        received.CopyTo(_fields);
        messageId.CopyTo(_fields.AsSpan(_receivedEnd));
        mailer.CopyTo(_fields.AsSpan(_messageIdEnd));
        subject.CopyTo(_fields.AsSpan(_mailerEnd));
    }

    public string Received => Text(0, _receivedEnd);

    public string MessageId => Text(_receivedEnd, _messageIdEnd);

    public string Mailer => Text(_messageIdEnd, _mailerEnd);

    /// <summary>The subject, decoded.</summary>
    public string Subject => EncodedWords.Decode(_fields.AsSpan(_mailerEnd));

    /// <summary>Reads the header that begins here.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">Where the header begins.</param>
    /// <param name="reportingMta">The name of the reporting server; null for none.</param>
    public static HeaderTrace Read(ReadOnlySpan<byte> message, int start, string? reportingMta)
    {
        ReadOnlySpan<byte> received = default, messageId = default, mailer = default, subject = default;
        var fields = new HeaderReader(message, start);
        while (fields.Read())
        {
            switch (fields.Name.Length)
            {
                case 7 when fields.IsNamed("subject"u8): subject = fields.Value; break;
                case 8 when fields.IsNamed("received"u8): received = fields.Value; break;
                case 8 when fields.IsNamed("x-mailer"u8): mailer = fields.Value; break;
                case 10 when fields.IsNamed("message-id"u8): messageId = fields.Value; break;
                case 10 when fields.IsNamed("user-agent"u8): mailer = fields.Value; break;
                default: break;
            }
        }

        return new HeaderTrace(WasReceivedFirst(Cut(received), reportingMta) ? Cut(received) : default, Cut(messageId), Cut(mailer), Cut(subject));
    }

    /// <summary>Whether the server that wrote this field wrote the message too: it had it from nobody else, or is the one that reports.</summary>
    private static bool WasReceivedFirst(ReadOnlySpan<byte> received, string? reportingMta)
    {
        if (!Begins(received, "from "u8) || Begins(received, "from localhost"u8))
            return true;
        for (; reportingMta is not null && received.IndexOfAny((byte)'b', (byte)'B') is >= 0 and var at; received = received[(at + 1)..])
        {
            if (Begins(received[at..], "by "u8) && received.Length >= at + 3 + reportingMta.Length && Ascii.EqualsIgnoreCase(received.Slice(at + 3, reportingMta.Length), reportingMta))
                return true;
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) => text.Length >= lower.Length && Ascii.EqualsIgnoreCase(text[..lower.Length], lower);

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> value) => value[..Math.Min(value.Length, LongestField)];

    private string Text(int start, int end) => Encoding.Latin1.GetString(_fields, start, end - start);
}
