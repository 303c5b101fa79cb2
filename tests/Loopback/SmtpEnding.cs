namespace SmtpReplyCodes.Loopback;

/// <summary>What the server does when it has answered.</summary>
public enum SmtpEnding
{
    /// <summary>It listens for the next command.</summary>
    None,

    /// <summary>It closes the connection.</summary>
    Close,

    /// <summary>It resets the connection.</summary>
    Reset,

    /// <summary>It says nothing more until the client leaves or the bound of a connection is reached.</summary>
    Hang,
}
