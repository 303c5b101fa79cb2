using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What a provider does with mail.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailProviderKind>))]
public enum MailProviderKind
{
    /// <summary>Keeps mailboxes: Gmail, Outlook.com, GMX.</summary>
    MailboxProvider,

    /// <summary>Filters or forwards mail on its way to somebody else's mailboxes: Mimecast, Proofpoint, Rspamd.</summary>
    Gateway,

    /// <summary>A mail server that anybody may run: Exchange Server.</summary>
    MailSystem,

    /// <summary>Sends mail on behalf of others: Amazon SES, SendGrid.</summary>
    SendingService,
}
