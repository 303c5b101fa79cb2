using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>
/// What a decision about an address rests on. The names are stable; how far the reason went is told by <see cref="SuppressionAction"/>.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SuppressionReason>))]
public enum SuppressionReason
{
    /// <summary>Nothing was said.</summary>
    NoReplies,

    /// <summary>The last thing that counts is a success.</summary>
    Delivered,

    /// <summary>Only acceptances, automatic answers and requests for a confirmation, which say nothing against an address.</summary>
    NoFailure,

    /// <summary>The last failure lies elsewhere, on the sender's own side for instance, or names no cause.</summary>
    NotTheAddress,

    /// <summary>
    /// The last failure may lie with the address, but its cause is less sure than <see cref="SuppressionOptions.MinimumConfidence"/>.
    /// </summary>
    Unsure,

    /// <summary>The sender's own provider does not send to the address until it is taken off the provider's list.</summary>
    OnProviderList,

    /// <summary>The last reply names another address to use.</summary>
    NewAddress,

    /// <summary>A reply is a hard bounce (<see cref="SmtpReply.IsHardBounce"/>).</summary>
    HardBounce,

    /// <summary>No such mailbox, but said for now only or not surely enough for a hard bounce.</summary>
    UserUnknown,

    /// <summary>The mailbox is full.</summary>
    MailboxFull,

    /// <summary>The mailbox is disabled, but said for now only or not surely enough for a hard bounce.</summary>
    MailboxDisabled,

    /// <summary>The domain is not found, but said for now only or not surely enough for a hard bounce.</summary>
    DomainNotFound,

    /// <summary>The host or domain takes no mail, but said for now only or not surely enough for a hard bounce.</summary>
    NotAcceptingMail,

    /// <summary>The mailbox has moved to an address that nobody names, but said for now only or not surely enough for a hard bounce.</summary>
    MailboxMoved,

    /// <summary>No connection, or the mail expired in the queue.</summary>
    Unreachable,
}
