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

    private readonly byte[]? _received, _messageId, _mailer, _subject;

    private HeaderTrace(ReadOnlySpan<byte> received, ReadOnlySpan<byte> messageId, ReadOnlySpan<byte> mailer, ReadOnlySpan<byte> subject) =>
        (_received, _messageId, _mailer, _subject) = (Copy(received), Copy(messageId), Copy(mailer), Copy(subject));

    public string Received => Text(_received);

    public string MessageId => Text(_messageId);

    public string Mailer => Text(_mailer);

    /// <summary>The subject, decoded.</summary>
    public string Subject => EncodedWords.Decode(_subject);

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

        return new HeaderTrace(received, messageId, mailer, subject);
    }

    private static byte[]? Copy(ReadOnlySpan<byte> value) => value.IsEmpty ? null : value[..Math.Min(value.Length, LongestField)].ToArray();

    private static string Text(byte[]? value) => value is null ? "" : Encoding.Latin1.GetString(value);
}
