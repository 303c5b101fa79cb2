using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What rests behind that which is known of a mail system.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailSystemBasis>))]
public enum MailSystemBasis
{
    /// <summary>Nothing public tells what it says: it is taken for one that follows the standards.</summary>
    None,

    /// <summary>Its source, or the templates of its messages.</summary>
    Source,

    /// <summary>Its maker's documentation.</summary>
    Documentation,

    /// <summary>A server that was run for this library.</summary>
    Observed,

    /// <summary>What people showed of it in public.</summary>
    Public,

    /// <summary>Memory alone.</summary>
    Remembered,
}
