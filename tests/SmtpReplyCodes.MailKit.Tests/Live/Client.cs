namespace SmtpReplyCodes.Tests.Live;

/// <summary>The real clients and the ways they send.</summary>
public enum Client
{
    /// <summary>MailKit, waiting.</summary>
    MailKit,

    /// <summary>MailKit, asynchronous.</summary>
    MailKitAsync,

    /// <summary>System.Net.Mail, waiting.</summary>
    NetMail,
}
