namespace SmtpReplyCodes.Loopback;

/// <summary>What the server answers.</summary>
public enum SmtpStep
{
    /// <summary>The connection: the server speaks first.</summary>
    Banner,

    /// <summary>EHLO, and HELO where the behaviour says nothing of it.</summary>
    Ehlo,

    /// <summary>HELO.</summary>
    Helo,

    /// <summary>STARTTLS.</summary>
    StartTls,

    /// <summary>AUTH, and what the client says to its prompts.</summary>
    Auth,

    /// <summary>MAIL FROM.</summary>
    Mail,

    /// <summary>RCPT TO.</summary>
    Rcpt,

    /// <summary>DATA.</summary>
    Data,

    /// <summary>The dot behind the message.</summary>
    EndOfData,

    /// <summary>Any other command.</summary>
    Other,
}
