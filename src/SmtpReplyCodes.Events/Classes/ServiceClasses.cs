using System.Collections.Immutable;
using SmtpReplyCodes.Events.Classes;

namespace SmtpReplyCodes;

/// <summary>How services class failures, in the causes of this library and back.</summary>
/// <remarks>
/// Immutable and thread-safe. A class is a judgement of the service about words that it read; where an event quotes the words, they count first
/// (<see cref="SendingEvent.Cause"/>).
/// </remarks>
public static class ServiceClasses
{
    /// <summary>Amazon SES: type and subtype of a bounce (<c>Permanent/NoEmail</c>), the type of a delay (<c>MailboxFull</c>), the reason of a rejection.</summary>
    public static ServiceClassMap AmazonSes => AmazonSesClasses.Map;

    /// <summary>SendGrid: <c>bounce_classification</c>, else <c>type</c>; the <c>reason</c> of what was dropped.</summary>
    public static ServiceClassMap SendGrid => SendGridClasses.Map;

    /// <summary>Mailgun: severity and reason (<c>permanent/suppress-bounce</c>).</summary>
    public static ServiceClassMap Mailgun => MailgunClasses.Map;

    /// <summary>Postmark: the type of a bounce, with its number.</summary>
    public static ServiceClassMap Postmark => PostmarkClasses.Map;

    /// <summary>SparkPost: <c>bounce_class</c>.</summary>
    public static ServiceClassMap SparkPost => SparkPostClasses.Map;

    /// <summary>Brevo: the event itself.</summary>
    public static ServiceClassMap Brevo => BrevoClasses.Map;

    /// <summary>Resend: type and subtype of a bounce (<c>Permanent/General</c>).</summary>
    public static ServiceClassMap Resend => ResendClasses.Map;

    /// <summary>Mandrill: <c>bounce_description</c> with its number, and the reason of a rejection.</summary>
    public static ServiceClassMap Mandrill => MandrillClasses.Map;

    /// <summary>The bounce categories of the server PowerMTA, which services that run it hand on and its accounting files hold.</summary>
    public static ServiceClassMap PowerMta => PowerMtaClasses.Map;

    /// <summary>All of them.</summary>
    public static ImmutableArray<ServiceClassMap> All => [AmazonSes, SendGrid, Mailgun, Postmark, SparkPost, Brevo, Resend, Mandrill, PowerMta];

    /// <summary>The classes of a service.</summary>
    /// <param name="service">The service.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is no member of the enum.</exception>
    public static ServiceClassMap Of(SendingService service) => service switch
    {
        SendingService.AmazonSes => AmazonSes,
        SendingService.SendGrid => SendGrid,
        SendingService.Mailgun => Mailgun,
        SendingService.Postmark => Postmark,
        SendingService.SparkPost => SparkPost,
        SendingService.Brevo => Brevo,
        SendingService.Resend => Resend,
        SendingService.Mandrill => Mandrill,
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "There is no such service."),
    };
}
