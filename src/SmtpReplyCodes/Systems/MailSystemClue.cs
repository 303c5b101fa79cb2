using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>Where a mail system shows itself.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MailSystemClue>))]
public enum MailSystemClue
{
    /// <summary>The greeting of a server: <c>220 mx.example.org ESMTP Postfix</c>.</summary>
    Greeting,

    /// <summary>Its answer to EHLO or HELO.</summary>
    Ehlo,

    /// <summary>Its answer to HELP.</summary>
    Help,

    /// <summary>Its answer to QUIT.</summary>
    Closing,

    /// <summary>A <c>Received</c> header that it wrote: <c>by mx.example.org (Postfix) with ESMTP id 4711</c>.</summary>
    Received,

    /// <summary>The <c>X-Mailer</c> or <c>User-Agent</c> header of a message.</summary>
    Mailer,

    /// <summary>The <c>Reporting-MTA</c> of a report, or the server that it names as its writer.</summary>
    ReportingMta,

    /// <summary>The <c>Message-ID</c> that it made.</summary>
    MessageId,
}
