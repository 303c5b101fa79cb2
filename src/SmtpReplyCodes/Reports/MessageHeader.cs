using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>The fields of a message's own header that tell what kind of message it is, and whom it is about. Of a repeated field the first counts.</summary>
internal struct MessageHeader
{
    public FieldRange Subject, From, To, ReturnPath, AutoSubmitted, Precedence, InReplyTo, ContentType;

    /// <summary><c>X-Failed-Recipients</c> of Exim and Google: the addresses that failed.</summary>
    public FieldRange FailedRecipients;

    /// <summary><c>List-Unsubscribe</c> (RFC 2369): what has it was sent to many.</summary>
    public FieldRange ListUnsubscribe;

    /// <summary>One of the fields by which answering machines name themselves.</summary>
    public FieldRange AutoResponse;

    private FieldRange _other;

    /// <summary>Reads the header that begins here.</summary>
    public static MessageHeader Read(ReadOnlySpan<byte> message, int start)
    {
        var header = default(MessageHeader);
        var fields = new HeaderReader(message, start);
        while (fields.Read())
        {
            ref var field = ref Find(ref header, fields.Name);
            if (field.IsEmpty)
                field = new FieldRange(fields.ValueStart, fields.ValueEnd);
        }

        return header;
    }

    private static ref FieldRange Find(ref MessageHeader header, ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when Is(name, "to"u8): return ref header.To;
            case 4 when Is(name, "from"u8): return ref header.From;
            case 7 when Is(name, "subject"u8): return ref header.Subject;
            case 10 when Is(name, "precedence"u8): return ref header.Precedence;
            case 11 when Is(name, "return-path"u8): return ref header.ReturnPath;
            case 11 when Is(name, "in-reply-to"u8): return ref header.InReplyTo;
            case 11 when Is(name, "x-autoreply"u8): return ref header.AutoResponse;
            case 12 when Is(name, "content-type"u8): return ref header.ContentType;
            case 13 when Is(name, "x-autorespond"u8): return ref header.AutoResponse;
            case 14 when Is(name, "auto-submitted"u8): return ref header.AutoSubmitted;
            case 15 when Is(name, "x-autoresponder"u8): return ref header.AutoResponse;
            case 16 when Is(name, "list-unsubscribe"u8): return ref header.ListUnsubscribe;
            case 16 when Is(name, "x-autoreply-from"u8): return ref header.AutoResponse;
            case 19 when Is(name, "x-failed-recipients"u8): return ref header.FailedRecipients;
            default:
                header._other = default;
                return ref header._other;
        }
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(name, lower);
}
