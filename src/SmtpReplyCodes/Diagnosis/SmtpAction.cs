using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What to do about a reply.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SmtpAction>))]
public enum SmtpAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Try again soon; the fault is expected to pass.</summary>
    Retry,

    /// <summary>Try again after hours; nothing changes before.</summary>
    RetryLater,

    /// <summary>Send no more mail to this address.</summary>
    Suppress,

    /// <summary>Send to the new address that the reply names.</summary>
    UseNewAddress,

    /// <summary>Correct the domain of the address.</summary>
    CorrectAddress,

    /// <summary>Mend the configuration of the system at fault.</summary>
    FixConfiguration,

    /// <summary>Change the message.</summary>
    FixMessage,

    /// <summary>Send to fewer recipients at a time.</summary>
    SplitRecipients,

    /// <summary>Send more slowly.</summary>
    ReduceRate,

    /// <summary>Find out why the sender is listed, mend it, and ask to be removed.</summary>
    RequestDelisting,

    /// <summary>Log in, or correct the credentials.</summary>
    Authenticate,

    /// <summary>Use another sender address, or set up the one in use.</summary>
    FixSender,

    /// <summary>Ask the administrator of the receiving side.</summary>
    ContactReceiver,

    /// <summary>Take the address off the own provider's suppression list.</summary>
    RemoveSuppression,

    /// <summary>A person has to confirm.</summary>
    ConfirmManually,

    /// <summary>Read the reply and the log: the codes say too little.</summary>
    Investigate,
}
