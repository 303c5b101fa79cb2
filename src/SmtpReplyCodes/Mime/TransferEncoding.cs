namespace SmtpReplyCodes.Mime;

/// <summary>How the body of a part is encoded for transfer (RFC 2045 section 6).</summary>
internal enum TransferEncoding : byte
{
    /// <summary>As it is: 7bit, 8bit, binary, and whatever is unknown.</summary>
    Identity,

    /// <summary>Quoted-printable.</summary>
    QuotedPrintable,

    /// <summary>Base64.</summary>
    Base64,

    /// <summary>Uuencode, under one of its names; skipped.</summary>
    Uuencode,
}
