namespace SmtpReplyCodes.Loopback;

/// <summary>What a scripted server says. A step without an answer is accepted as usual; everything is immutable.</summary>
public sealed record SmtpBehaviour
{
    /// <summary>Short, in kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows.</summary>
    public required string Is { get; init; }

    /// <summary>The cause that the scripted words mean, in kebab-case; <c>accepted</c> where the message goes through.</summary>
    public required string Cause { get; init; }

    /// <summary>The reply code of the scripted reply; null where that is not well-formed, or none.</summary>
    public int? Code { get; init; }

    /// <summary>The enhanced code of the scripted reply; null for none.</summary>
    public string? EnhancedCode { get; init; }

    /// <summary>The local parts of the recipients to send to for the behaviour to show.</summary>
    public IReadOnlyList<string> To { get; init; } = ["user"];

    /// <summary>Whether the client has to log in for the behaviour to show.</summary>
    public bool WithLogin { get; init; }

    /// <summary>Whether the client has to ask for TLS for the behaviour to show.</summary>
    public bool WithTls { get; init; }

    /// <summary>What EHLO offers, AUTH and STARTTLS included.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = ["SIZE 10485760", "8BITMIME", "ENHANCEDSTATUSCODES"];

    /// <summary>The banner.</summary>
    public SmtpAnswer? Banner { get; init; }

    /// <summary>The answer to EHLO, and to HELO where <see cref="Helo"/> is null.</summary>
    public SmtpAnswer? Ehlo { get; init; }

    /// <summary>The answer to HELO.</summary>
    public SmtpAnswer? Helo { get; init; }

    /// <summary>The answer to STARTTLS; a handshake follows where it is positive and says nothing of closing.</summary>
    public SmtpAnswer? StartTls { get; init; }

    /// <summary>The answer to any login; null for taking the right one and no other.</summary>
    public SmtpAnswer? Auth { get; init; }

    /// <summary>The answer to MAIL of a client that has not logged in; null where it need not.</summary>
    public SmtpAnswer? WithoutLogin { get; init; }

    /// <summary>The answer to MAIL.</summary>
    public SmtpAnswer? Mail { get; init; }

    /// <summary>The answer to RCPT.</summary>
    public SmtpAnswer? Rcpt { get; init; }

    /// <summary>The answers to RCPT for addresses that begin so; the others get <see cref="Rcpt"/>.</summary>
    public IReadOnlyDictionary<string, SmtpAnswer> Recipients { get; init; } = new Dictionary<string, SmtpAnswer>();

    /// <summary>The answer to DATA.</summary>
    public SmtpAnswer? Data { get; init; }

    /// <summary>The answer to the end of the message.</summary>
    public SmtpAnswer? EndOfData { get; init; }

    /// <summary>Whether the server leaves the client without an answer for as long as that waits.</summary>
    public bool Hangs => new[] { Banner, Ehlo, Helo, StartTls, Auth, Mail, Rcpt, Data, EndOfData }.Any(answer => answer?.Then == SmtpEnding.Hang);

    /// <summary>The name, for the lists of test runners.</summary>
    public override string ToString() => Name;
}
