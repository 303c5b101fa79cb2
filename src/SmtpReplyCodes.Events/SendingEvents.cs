using System.Text;
using SmtpReplyCodes.Events.Reading;
using SmtpReplyCodes.Events.Services;

namespace SmtpReplyCodes;

/// <summary>Reads the events that sending services post, one method a service.</summary>
/// <remarks>
/// Thread-safe. Reading never throws, whatever the bytes: what is broken is told in <see cref="SendingEventResult.Warnings"/>. A single event, an array of them,
/// and several one after the other are read alike; unknown properties are passed over. Nothing in an event is followed or fetched, and no signature is checked: do that before.
/// </remarks>
public static class SendingEvents
{
    /// <summary>Reads what a service posted.</summary>
    /// <param name="service">The service.</param>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is no member of the enum.</exception>
    public static SendingEventResult Read(SendingService service, ReadOnlySpan<byte> json, SendingEventOptions? options = null) => service switch
    {
        SendingService.AmazonSes => ReadAmazonSes(json, options),
        SendingService.SendGrid => ReadSendGrid(json, options),
        SendingService.Mailgun => ReadMailgun(json, options),
        SendingService.Postmark => ReadPostmark(json, options),
        SendingService.SparkPost => ReadSparkPost(json, options),
        SendingService.Brevo => ReadBrevo(json, options),
        SendingService.Resend => ReadResend(json, options),
        SendingService.Mandrill => ReadMandrill(json, options),
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "There is no such service."),
    };

    /// <inheritdoc cref="Read(SendingService, ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="service">The service.</param>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult Read(SendingService service, string? json, SendingEventOptions? options = null) => Read(service, Utf8(json), options);

    /// <summary>Reads an event of Amazon SES (event publishing and notifications), bare, in the wrapper of Amazon SNS, or in that of EventBridge.</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    /// <remarks>The request by which SNS asks for confirmation of a subscription is no event: it gives a warning and is not answered.</remarks>
    public static SendingEventResult ReadAmazonSes(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(AmazonSesEvents.Format, json, options);

    /// <inheritdoc cref="ReadAmazonSes(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadAmazonSes(string? json, SendingEventOptions? options = null) => ReadAmazonSes(Utf8(json), options);

    /// <summary>Reads the array of events that SendGrid's Event Webhook posts.</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadSendGrid(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(SendGridEvents.Format, json, options);

    /// <inheritdoc cref="ReadSendGrid(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadSendGrid(string? json, SendingEventOptions? options = null) => ReadSendGrid(Utf8(json), options);

    /// <summary>Reads an event of Mailgun (<c>event-data</c> with its signature), or a page of its events API (<c>items</c>).</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadMailgun(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(MailgunEvents.Format, json, options);

    /// <inheritdoc cref="ReadMailgun(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadMailgun(string? json, SendingEventOptions? options = null) => ReadMailgun(Utf8(json), options);

    /// <summary>Reads an event of Postmark, or a page of its bounce API (<c>Bounces</c>).</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadPostmark(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(PostmarkEvents.Format, json, options);

    /// <inheritdoc cref="ReadPostmark(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadPostmark(string? json, SendingEventOptions? options = null) => ReadPostmark(Utf8(json), options);

    /// <summary>Reads the array of events that SparkPost posts (<c>{"msys":{…}}</c> each), or a page of its events API (<c>results</c>).</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadSparkPost(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(SparkPostEvents.Format, json, options);

    /// <inheritdoc cref="ReadSparkPost(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadSparkPost(string? json, SendingEventOptions? options = null) => ReadSparkPost(Utf8(json), options);

    /// <summary>Reads an event of Brevo's transactional webhooks, or an array of them.</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadBrevo(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(BrevoEvents.Format, json, options);

    /// <inheritdoc cref="ReadBrevo(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadBrevo(string? json, SendingEventOptions? options = null) => ReadBrevo(Utf8(json), options);

    /// <summary>Reads an event of Resend (<c>{"type":"email.bounced","data":{…}}</c>).</summary>
    /// <param name="json">The body in UTF-8.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadResend(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(ResendEvents.Format, json, options);

    /// <inheritdoc cref="ReadResend(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadResend(string? json, SendingEventOptions? options = null) => ReadResend(Utf8(json), options);

    /// <summary>Reads the events of Mandrill: the form that it posts (<c>mandrill_events=%5B…</c>) as well as the JSON in it.</summary>
    /// <param name="json">The body: the form, or the value of its field as JSON in UTF-8. Places in warnings are those of the JSON.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadMandrill(ReadOnlySpan<byte> json, SendingEventOptions? options = null) => BodyReader.Read(MandrillEvents.Format, FormField.Unwrap(json, "mandrill_events"u8), options);

    /// <inheritdoc cref="ReadMandrill(ReadOnlySpan{byte}, SendingEventOptions)"/>
    /// <param name="json">The body: the form, or the value of its field as JSON; null is taken for an empty one.</param>
    /// <param name="options">The limit and the classifier; null for <see cref="SendingEventOptions.Default"/>.</param>
    public static SendingEventResult ReadMandrill(string? json, SendingEventOptions? options = null) => ReadMandrill(Utf8(json), options);

    private static byte[] Utf8(string? json) => Encoding.UTF8.GetBytes(json ?? "");
}
