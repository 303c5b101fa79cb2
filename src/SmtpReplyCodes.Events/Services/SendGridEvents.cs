using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>SendGrid's Event Webhook: flat objects in an array.</summary>
internal static class SendGridEvents
{
    public static readonly EventFormat Format = new(SendingService.SendGrid, null, Pick);

    private static void Pick(JsonValue json, EventCollector events)
    {
        if (json["event"].Text is not { } name)
        {
            events.PassOver();
            return;
        }

        events.Add(new EventDraft
        {
            Name = name,
            Kind = KindOf(name),
            Recipient = json["email"].Text,
            Time = EventTime.Read(json["timestamp"]),
            MessageId = json["sg_message_id"].Text,
            EventId = json["sg_event_id"].Text,
            Class = ClassOf(name, json),
            Severity = json["type"].Text == "blocked" ? BounceSeverity.Soft : BounceSeverity.Unknown,
            Words = json["reason"].Text ?? json["response"].Text,
            Status = json["status"].Text,
            Attempt = json["attempt"].Number,
        });
    }

    private static string? ClassOf(string name, JsonValue json) => name switch
    {
        "bounce" => json["bounce_classification"].Text ?? json["type"].Text,
        "dropped" => json["reason"].Text,
        _ => json["bounce_classification"].Text,
    };

    private static SendingEventKind KindOf(string name) => name switch
    {
        "processed" => Queued,
        "delivered" => Delivered,
        "deferred" => Deferred,
        "bounce" => Bounced,
        "dropped" => Rejected,
        "spamreport" => Complained,
        "unsubscribe" or "group_unsubscribe" => Unsubscribed,
        _ => Other,
    };
}
