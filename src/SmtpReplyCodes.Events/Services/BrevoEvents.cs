using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Brevo's transactional webhooks: flat objects, posted one by one or in arrays. The date without zone is that of the account; the numbers are UTC.</summary>
internal static class BrevoEvents
{
    public static readonly EventFormat Format = new(SendingService.Brevo, null, Pick);

    private static void Pick(JsonValue json, EventCollector events)
    {
        if (json["event"].Text is not { } name)
        {
            events.PassOver();
            return;
        }

        var kind = KindOf(name);
        events.Add(new EventDraft
        {
            Name = name,
            Kind = kind,
            Recipient = json["email"].Text,
            Sender = json["sender_email"].Text,
            Subject = json["subject"].Text,
            Time = EventTime.Read(json["ts_event"]) ?? EventTime.Read(json["ts_epoch"]) ?? EventTime.Read(json["ts"]),
            MessageId = json["message-id"].Text,
            Class = kind is Bounced or Deferred or Rejected ? name : null,
            Words = json["reason"].Text,
        });
    }

    private static SendingEventKind KindOf(string name) => name switch
    {
        "request" => Queued,
        "delivered" => Delivered,
        "deferred" => Deferred,
        "hard_bounce" or "soft_bounce" => Bounced,
        "blocked" or "invalid_email" or "error" => Rejected,
        "spam" => Complained,
        "unsubscribe" or "unsubscribed" => Unsubscribed,
        _ => Other,
    };
}
