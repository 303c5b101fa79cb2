using MimeKit;

namespace SmtpReplyCodes.Messages;

/// <summary>Shows the parts of MimeKit's messages as the library takes them. Nothing but headers is copied.</summary>
internal sealed class PartReader(ReportOptions options)
{
    public ParsedPart Read(MimeMessage message) => message.Body is { } body ? Read(body, message.Headers) : new ParsedPart { Header = HeaderOf(null, message.Headers) };

    /// <param name="entity">A part, or the body of a message.</param>
    /// <param name="message">The header of the message whose body it is: the two are one, but MimeKit holds the fields of MIME apart from the others.</param>
    public ParsedPart Read(MimeEntity entity, HeaderList? message = null) => entity switch
    {
        Multipart { Count: 0 } multipart => new ParsedPart { Header = HeaderOf(entity, message), Content = ContentOf(multipart) },
        Multipart multipart => new ParsedPart { Header = HeaderOf(entity, message), Parts = multipart.Select(part => Read(part)) },
        MessagePart { Message: { } returned } => new ParsedPart { Header = HeaderOf(entity, message), Parts = HeaderOnly(returned) },
        MimePart { Content: { } content } part => Read(content, part.ContentTransferEncoding, HeaderOf(entity, message)),
        _ => new ParsedPart { Header = HeaderOf(entity, message) },
    };

    /// <summary>The content as it came, in the encoding that the header names. Where a program gave it in another, MimeKit decodes it.</summary>
    private static ParsedPart Read(IMimeContent content, ContentEncoding encoding, byte[] header) => content.Encoding == encoding
        ? new ParsedPart { Header = header, Content = content.Stream }
        : new ParsedPart { Header = header, Content = content.Open(), IsDecoded = true };

    /// <summary>The header of a returned message; the whole where it has none, as when empty lines in front of it end it too early.</summary>
    private IEnumerable<ParsedPart> HeaderOnly(MimeMessage returned)
    {
        yield return HeaderOf(returned.Body, returned.Headers) is { Length: > 0 } header ? new ParsedPart { Header = header } : Read(returned);
    }

    /// <summary>A multipart whose boundary got lost: all of it stands in front of the first.</summary>
    private static MemoryStream ContentOf(Multipart multipart)
    {
        var content = new MemoryStream();
        multipart.WriteTo(content, contentOnly: true);
        return content;
    }

    /// <summary>The fields of MIME first: a limit does not cut them off.</summary>
    private byte[] HeaderOf(MimeEntity? entity, HeaderList? message)
    {
        var header = new byte[Copy(message, Copy(entity?.Headers, 0, []), [])];
        Copy(message, Copy(entity?.Headers, 0, header), header);
        return header;
    }

    /// <summary>Copies fields as they stood in the message to this place; into nothing, to know their length.</summary>
    /// <returns>Where they end. What is longer than the limit by a field is longer than the limit, which is all that the library has to know of the others.</returns>
    private int Copy(HeaderList? fields, int at, Span<byte> target)
    {
        for (var i = 0; i < fields?.Count && at <= options.MaxHeaderBytes; i++)
        {
            at = Copy(fields[i].RawField, at, target);
            // A line that is no field has all of it in its name.
            if (fields[i].RawValue is { Length: > 0 } value)
                at = Copy(value, Copy(":"u8, at, target), target);
        }

        return at;
    }

    private static int Copy(ReadOnlySpan<byte> bytes, int at, Span<byte> target)
    {
        if (!target.IsEmpty)
            bytes.CopyTo(target[at..]);
        return at + bytes.Length;
    }
}
