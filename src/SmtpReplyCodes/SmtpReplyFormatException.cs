namespace SmtpReplyCodes;

/// <summary>The text that was to be parsed is no SMTP reply.</summary>
public sealed class SmtpReplyFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong, and where.</param>
    public SmtpReplyFormatException(ReplyParseError error)
        : base(error.ToString()) => Error = error;

    /// <summary>Creates the exception without a place.</summary>
    public SmtpReplyFormatException()
    {
    }

    /// <summary>Creates the exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public SmtpReplyFormatException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public SmtpReplyFormatException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong, and where.</summary>
    public ReplyParseError Error { get; }

    /// <summary>What is wrong.</summary>
    public ReplyParseErrorKind Kind => Error.Kind;

    /// <summary>Where, counted from 0 in chars, or in bytes where bytes were given.</summary>
    public int Offset => Error.Offset;
}
