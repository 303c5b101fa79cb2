using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>A service that sends mail for others and posts what becomes of it (webhooks).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SendingService>))]
public enum SendingService
{
    /// <summary>Amazon Simple Email Service, with or without the wrapper of Amazon SNS.</summary>
    AmazonSes,

    /// <summary>Twilio SendGrid.</summary>
    SendGrid,

    /// <summary>Mailgun (Sinch).</summary>
    Mailgun,

    /// <summary>Postmark (ActiveCampaign).</summary>
    Postmark,

    /// <summary>SparkPost (Bird).</summary>
    SparkPost,

    /// <summary>Brevo, once Sendinblue.</summary>
    Brevo,

    /// <summary>Resend.</summary>
    Resend,

    /// <summary>Mandrill, Mailchimp's transactional mail.</summary>
    Mandrill,
}
