using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Who can change what the reply complains about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ResponsibleParty>))]
public enum ResponsibleParty
{
    /// <summary>The reply does not say.</summary>
    Unknown,

    /// <summary>Nobody has to do anything.</summary>
    None,

    /// <summary>The person or program that wrote the message.</summary>
    Sender,

    /// <summary>The owner of the mailbox.</summary>
    Recipient,

    /// <summary>The operator of the sending system.</summary>
    SendingSystem,

    /// <summary>The operator of the receiving system.</summary>
    ReceivingSystem,

    /// <summary>The network or the name service between the two.</summary>
    Network,
}
