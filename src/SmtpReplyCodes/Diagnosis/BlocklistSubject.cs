using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a blocklist lists.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BlocklistSubject>))]
public enum BlocklistSubject
{
    /// <summary>Addresses of hosts that were seen to send spam.</summary>
    Ip,

    /// <summary>Whole networks, whatever their single hosts do.</summary>
    Network,

    /// <summary>Addresses that are not meant to send mail by themselves: dial-up, dynamic, end users.</summary>
    DynamicIp,

    /// <summary>Domains, of senders or in links.</summary>
    Domain,

    /// <summary>Links in the body of messages.</summary>
    Url,

    /// <summary>Mailboxes.</summary>
    Address,

    /// <summary>A score of how a host or domain behaves, no list in the strict sense.</summary>
    Reputation,

    /// <summary>Hosts whose configuration breaks a rule: no reverse name, no postmaster.</summary>
    Configuration,
}
