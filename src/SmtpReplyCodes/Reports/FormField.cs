namespace SmtpReplyCodes.Reports;

/// <summary>The lines of a form in the generated file, in their order; lists are parted by tabs.</summary>
internal enum FormField
{
    Id,

    /// <summary>The id of the mail system.</summary>
    System,
    Kind,
    Starts,
    Ends,
    Recipients,
    Replies,
}
