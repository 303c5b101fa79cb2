namespace SmtpReplyCodes.Codes;

/// <summary>What stands in which line of a row's text; the generator writes the lines in this order, empty where there is nothing to say.</summary>
internal enum CodeField
{
    Id,
    Title,

    /// <summary>A list; lists are parted by tabs.</summary>
    LikelyCauses,
    Remediation,
    UserMessage,
    Retry,

    /// <summary>A list of members of <c>SmtpPhase</c>, in kebab-case.</summary>
    Phases,

    /// <summary>A list in which who and what take turns.</summary>
    Usage,

    /// <summary>A list; the number of the document, and behind a blank the section.</summary>
    References,
    Examples,

    /// <summary>A list of the ids of other rows.</summary>
    Related,
    Name,

    /// <summary>The service that invented the code, or the program that shows it.</summary>
    Source,

    /// <summary>The enhanced code that was written without its dots.</summary>
    Collapsed,
    Aliases,
}
