namespace SmtpReplyCodes.Reports;

/// <summary>Why an address in a text may be a recipient, the best reason first. Of all in a text those with the best one are.</summary>
internal enum Claim
{
    /// <summary>It stands in a list or a dialogue, with the reason of a failure.</summary>
    Told,

    /// <summary>It is the addressee in a summary of the message, with the reason of a failure.</summary>
    ToldOfAddressee,

    /// <summary>A sentence tells of it and of a failure.</summary>
    InFailure,

    /// <summary>It stands in a list.</summary>
    Named,

    /// <summary>It is the addressee in a summary of the message.</summary>
    Addressee,

    /// <summary>A sentence tells of it, and a reason.</summary>
    InReason,

    /// <summary>A sentence tells of it, and of the reader's message.</summary>
    InYours,

    /// <summary>Another address was made of it.</summary>
    Alias,

    /// <summary>The sender or an administrator, with the reason of a failure: who writes to himself.</summary>
    Foreign,

    None,
}
