using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What happened to a message for one recipient.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SendingEventKind>))]
public enum SendingEventKind
{
    /// <summary>Anything else: opened, clicked, subscribed, an automatic answer, an event that is not known yet.</summary>
    Other,

    /// <summary>The service took the message and will try to deliver it.</summary>
    Queued,

    /// <summary>The recipient's server took the message.</summary>
    Delivered,

    /// <summary>Not delivered yet; the service goes on trying.</summary>
    Deferred,

    /// <summary>Given up after the recipient's server refused it or could not be reached.</summary>
    Bounced,

    /// <summary>The service itself did not send: the address is on a suppression list or is none, the message holds a virus, a quota is used up.</summary>
    Rejected,

    /// <summary>The recipient called the message spam.</summary>
    Complained,

    /// <summary>The recipient wants no more mail.</summary>
    Unsubscribed,
}
