namespace SmtpReplyCodes.Diagnosis;

/// <summary>What stands in which line of a mark's text; empty where it does not apply.</summary>
internal enum MarkField
{
    Id,
    Name,

    /// <summary>The kind of a provider; what a blocklist lists, parted by tabs; empty for a mail system.</summary>
    Kind,
    About,

    /// <summary>The postmaster's page of a provider, the page of a blocklist where one asks to be taken off.</summary>
    Url,

    /// <summary>Who runs a blocklist. Empty means that it is a provider.</summary>
    Operator,

    /// <summary>The zones of a blocklist, parted by tabs.</summary>
    Zones,
}
