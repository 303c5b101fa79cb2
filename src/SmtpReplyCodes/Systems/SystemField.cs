namespace SmtpReplyCodes.Systems;

/// <summary>The lines of a mail system in the generated file, in their order; lists are parted by tabs, and what is not known is empty.</summary>
internal enum SystemField
{
    Id,
    Name,
    Kind,
    Aliases,
    Vendor,
    Era,
    BasedOn,
    Provider,
    About,
    Reports,
    Log,
    Configuration,
    Basis,
    References,

    /// <summary>The marks of the first <see cref="MailSystemClue"/>; those of the others follow in their order.</summary>
    Marks,
}
