using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// The fields of a report's own header that show which system wrote it, copied so that nobody has to look at them who does not ask: the last <c>Received</c>, which is that of its first
/// way, the <c>Message-ID</c>, the <c>X-Mailer</c> and the subject.
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
    public static HeaderTrace Read(ReadOnlySpan<byte> message, int start)
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

        return new HeaderTrace(Cut(received), Cut(messageId), Cut(mailer), Cut(subject));
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> value) => value[..Math.Min(value.Length, LongestField)];

    private string Text(int start, int end) => Encoding.Latin1.GetString(_fields, start, end - start);
}
