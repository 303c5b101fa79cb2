namespace SmtpReplyCodes.Tool.Logs;

/// <summary>Whose a failure is to mend, as seen from whoever runs the server that wrote the log.</summary>
internal enum LogSide
{
    /// <summary>Ours: the server's operator or its own users can mend it.</summary>
    Ours,

    /// <summary>The other side's.</summary>
    Theirs,

    /// <summary>The network's or the name service's between the two.</summary>
    Between,

    /// <summary>Nobody's: it is as it should be, or passes by itself.</summary>
    Nobody,

    /// <summary>The reply does not say.</summary>
    Unknown,
}
