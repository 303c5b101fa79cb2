namespace SmtpReplyCodes.Mime;

/// <summary>The media types that a reader of messages tells apart (RFC 2046).</summary>
internal enum MediaType : byte
{
    /// <summary>No type is named: plain text, as RFC 2045 section 5.2 has it.</summary>
    None,

    /// <summary><c>text/plain</c>, and every other text but those below.</summary>
    Text,

    /// <summary><c>text/html</c>.</summary>
    Html,

    /// <summary><c>multipart/*</c>.</summary>
    Multipart,

    /// <summary><c>message/rfc822</c>, <c>message/global</c>, <c>message/partial</c>: a whole message.</summary>
    Message,

    /// <summary><c>text/rfc822-headers</c>, <c>message/global-headers</c>: the header of a message.</summary>
    Headers,

    /// <summary>Any other <c>message/*</c>: fields that a program reads.</summary>
    Fields,

    /// <summary>Everything else.</summary>
    Other,
}
