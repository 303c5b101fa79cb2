namespace SmtpReplyCodes;

/// <summary>
/// A message, or a part of one, that somebody has taken apart already: what <see cref="DeliveryReport.ReadParts"/> takes in place of bytes, so that a message which
/// a mail library, an IMAP client or a web hook has parsed need not be written out to be read again.
/// </summary>
/// <remarks>
/// <para>
/// A message is a tree as MIME has it (RFC 2046). A multipart has <see cref="Parts"/>; a returned message (<c>message/rfc822</c>, <c>text/rfc822-headers</c>) has one,
/// the message in it; everything else has <see cref="Content"/>. What a part is stands in its <see cref="Header"/>, the media type and its charset among it.
/// </para>
/// <para>
/// Only what a report is read from is ever asked for: the contents of texts and of <c>message/*</c>, and of a returned message the header. The contents of
/// attachments and pictures are not touched.
/// </para>
/// <para>Never changes, but is no safer for threads than the stream in it. Made anew for each reading, it costs next to nothing.</para>
/// </remarks>
/// <example>
/// What a web hook gives as decoded text:
/// <code>
/// var header = Encoding.UTF8.GetBytes($"From: {from}\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n");
/// var message = new ParsedPart { Header = header, Content = new MemoryStream(Encoding.UTF8.GetBytes(text)), IsDecoded = true };
/// var report = DeliveryReport.ReadParts(message);
/// </code>
/// </example>
public sealed class ParsedPart
{
    /// <summary>The header: fields as they stand in the message, folded or not, encoded words and raw bytes as they are, each with its line end. Empty by default, as a part may have none.</summary>
    public ReadOnlyMemory<byte> Header { get; init; }

    /// <summary>
    /// The body, for what has no <see cref="Parts"/>; null, the default, for an empty one. A stream that can seek is read from its beginning, every other from where it
    /// stands. It is read while <see cref="DeliveryReport.ReadParts"/> runs, only as far as needed, and left open.
    /// </summary>
    public Stream? Content { get; init; }

    /// <summary>Whether the transfer encoding that the header names (base64, quoted-printable) is undone in <see cref="Content"/>; by default it is not. The charset is that of the header either way.</summary>
    public bool IsDecoded { get; init; }

    /// <summary>The parts of a multipart, or the message in a returned message; null, the default, for none. Enumerated once, and no further than the limits of <see cref="ReportOptions"/> go.</summary>
    public IEnumerable<ParsedPart>? Parts { get; init; }
}
