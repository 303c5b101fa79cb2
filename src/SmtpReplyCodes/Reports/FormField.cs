namespace SmtpReplyCodes.Reports;

/// <summary>The lines of a form in the generated file, in their order; lists are parted by tabs.</summary>
internal enum FormField
{
    Id,
    Kind,
    Starts,
    Ends,
    Recipients,
    Replies,
}
