namespace SmtpReplyCodes;

/// <summary>What gets into records, scopes and traces besides codes and diagnosis. By default nothing does that could name a person or a machine.</summary>
/// <remarks>Immutable and thread-safe. In whatever comes from outside, control characters are escaped, so that it cannot forge a line.</remarks>
public sealed record SmtpLogOptions
{
    private readonly SmtpExceptionReader _reader = SmtpExceptionReader.Default;

    /// <summary>The options by default: everything off, dotted names, and what the platform throws is read.</summary>
    public static SmtpLogOptions Default { get; } = new();

    /// <summary>What reads replies out of exceptions; <see cref="SmtpExceptionReader.Default"/> by default. MailKit's are read by the reader of the package for MailKit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SmtpExceptionReader Reader
    {
        get => _reader;
        init => _reader = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>How the fields are named; <see cref="SmtpLogNaming.Dotted"/> by default. Traces have dotted names always.</summary>
    public SmtpLogNaming Naming { get; init; }

    /// <summary>Whether and how the server's words are added (<see cref="SmtpLogFields.Text"/>); <see cref="SmtpLogText.None"/> by default.</summary>
    public SmtpLogText Text { get; init; }

    /// <summary>Whether the recipient's address is added (<see cref="SmtpLogFields.Recipient"/>); false by default. The sender's never is.</summary>
    public bool IncludeRecipient { get; init; }

    /// <summary>Whether the domain of the recipient's address is added (<see cref="SmtpLogFields.RecipientDomain"/>); false by default.</summary>
    public bool IncludeRecipientDomain { get; init; }

    /// <summary>Whether the host that replied is added (<see cref="SmtpLogFields.ServerAddress"/>); false by default.</summary>
    public bool IncludeRemoteHost { get; init; }

    /// <summary>
    /// Whether <see cref="SmtpLoggerExtensions.LogSmtpFailure(Microsoft.Extensions.Logging.ILogger, Exception, SmtpLogOptions, string, object[])"/> hands the exception on where it has
    /// read a reply out of it; false by default, as the message of the exception is then what the server said, addresses included, and logs print it. An exception that stands for no
    /// reply is always handed on. The enrichment leaves the exception of a record as it is.
    /// </summary>
    public bool IncludeException { get; init; }
}
