using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Mandrill: objects in an array, with the message in <c>msg</c>; changes of the lists of addresses have <c>reject</c> instead.</summary>
internal static class MandrillEvents
{
    public static readonly EventFormat Format = new(SendingService.Mandrill, "mandrill_events", Pick);

    private static void Pick(JsonValue json, EventCollector events)
    {
        if ((json["event"].Text ?? json["type"].Text) is not { } name)
        {
            events.PassOver();
            return;
        }

        var (message, reject) = (json["msg"], json["reject"]);
        var kind = KindOf(name);
        var last = message["smtp_events"].Last;
        events.Add(new EventDraft
        {
            Name = name,
            Kind = kind,
            Recipient = message["email"].Text ?? reject["email"].Text,
            Sender = message["sender"].Text,
            Subject = message["subject"].Text,
            Time = EventTime.Read(json["ts"]) ?? EventTime.Read(message["ts"]),
            MessageId = message["_id"].Text ?? json["_id"].Text,
            Class = message["bounce_description"].Text ?? message["reject"]["reason"].Text ?? reject["reason"].Text,
            Severity = SeverityOf(name),
            Words = message["diag"].Text ?? (kind is Deferred or Delivered or Bounced ? last["diag"].Text : null) ?? reject["detail"].Text,
            RemoteHost = last["destination_ip"].Text,
        });
    }

    private static SendingEventKind KindOf(string name) => name switch
    {
        "send" => Queued,
        "delivered" => Delivered,
        "deferral" => Deferred,
        "hard_bounce" or "soft_bounce" => Bounced,
        "reject" => Rejected,
        "spam" => Complained,
        "unsub" => Unsubscribed,
        _ => Other,
    };

    private static BounceSeverity SeverityOf(string name) => name switch
    {
        "hard_bounce" => BounceSeverity.Hard,
        "soft_bounce" => BounceSeverity.Soft,
        _ => BounceSeverity.Unknown,
    };
}
