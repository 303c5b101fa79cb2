namespace SmtpReplyCodes.Phrases;

/// <summary>What a phrase means to a rule.</summary>
internal enum PhraseRole
{
    /// <summary>One of these must be there.</summary>
    Any,

    /// <summary>Each of these must be there.</summary>
    All,

    /// <summary>None of these may be there.</summary>
    Not,

    /// <summary>One of them shows who speaks, or whose list is named: it is noted wherever it stands.</summary>
    Mark,
}
