namespace SmtpReplyCodes.Benchmarks.Clients;

/// <summary>What a client throws.</summary>
public enum Failure
{
    /// <summary>MailKit's <c>SmtpCommandException</c>.</summary>
    Command,

    /// <summary>MailKit's <c>SmtpProtocolException</c> that quotes the last words of the server.</summary>
    Protocol,

    /// <summary>MailKit's <c>AuthenticationException</c> that has code and text of the reply in its message.</summary>
    Login,

    /// <summary>The platform's <c>SmtpException</c>.</summary>
    Platform,

    /// <summary>The platform's <c>SmtpFailedRecipientException</c>.</summary>
    PlatformRecipient,
}
