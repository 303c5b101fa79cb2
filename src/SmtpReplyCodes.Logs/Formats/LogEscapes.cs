namespace SmtpReplyCodes.Logs.Formats;

/// <summary>How a log writes bytes that are no printable ASCII.</summary>
internal enum LogEscapes
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>A backslash and three octal digits (sendmail, Exim).</summary>
    Octal,

    /// <summary>As vis(3) does: <c>\M-C</c> for a byte of the upper half, <c>\^A</c> for a control character (OpenSMTPD).</summary>
    Vis,
}
