using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Postmark: flat objects, each kind with names of its own for recipient and time. The bounce API leaves the kind out.</summary>
internal static class PostmarkEvents
{
    public static readonly EventFormat Format = new(SendingService.Postmark, "Bounces", Pick);

    private static void Pick(JsonValue json, EventCollector events)
    {
        if ((json["RecordType"].Text ?? (json["Type"].Text is null ? null : "Bounce")) is not { } name)
        {
            events.PassOver();
            return;
        }

        var kind = KindOf(name, json);
        events.Add(new EventDraft
        {
            Name = name,
            Kind = kind,
            Recipient = json["Email"].Text ?? json["Recipient"].Text,
            Sender = json["From"].Text,
            Subject = json["Subject"].Text,
            Time = EventTime.Read(json["BouncedAt"]) ?? EventTime.Read(json["DeliveredAt"]) ?? EventTime.Read(json["ChangedAt"]) ?? EventTime.Read(json["ReceivedAt"]),
            MessageId = json["MessageID"].Text,
            EventId = json["ID"].Text,
            Class = json["Type"].Text ?? json["TypeCode"].Text ?? json["SuppressionReason"].Text,
            Words = kind is Bounced or Delivered ? json["Details"].Text : null, // Description explains the type, it is not about this message
        });
    }

    private static SendingEventKind KindOf(string name, JsonValue json) => name switch
    {
        "Bounce" => Bounced,
        "Delivery" => Delivered,
        "SpamComplaint" => Complained,
        "SubscriptionChange" => IsUnsubscription(json) ? Unsubscribed : Other,
        _ => Other,
    };

    /// <summary>An address that is suppressed for a bounce or a complaint was told of by an event of its own.</summary>
    private static bool IsUnsubscription(JsonValue json) => json["SuppressSending"].IsTrue && json["SuppressionReason"].Text == "ManualSuppression";
}
