using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>SparkPost: objects in an array, each in <c>msys</c> under the name of its group, or bare in the <c>results</c> of the events API.</summary>
internal static class SparkPostEvents
{
    public static readonly EventFormat Format = new(SendingService.SparkPost, "results", Pick);

    private static void Pick(JsonValue body, EventCollector events)
    {
        var groups = body["msys"];
        if (groups.IsObject)
        {
            foreach (var json in groups.Members) // none in the message that only tries the address out
                PickEvent(json, events);
        }
        else
        {
            PickEvent(body, events);
        }
    }

    private static void PickEvent(JsonValue json, EventCollector events)
    {
        if (json["type"].Text is not { } name)
        {
            events.PassOver();
            return;
        }

        var kind = KindOf(name);
        var isAttempt = kind is Bounced or Deferred or Delivered;
        events.Add(new EventDraft
        {
            Name = name,
            Kind = kind,
            Recipient = json["raw_rcpt_to"].Text ?? json["rcpt_to"].Text,
            Sender = json["friendly_from"].Text ?? json["msg_from"].Text,
            Subject = json["subject"].Text,
            Time = EventTime.Read(json["timestamp"]),
            MessageId = json["message_id"].Text,
            EventId = json["event_id"].Text,
            Class = json["bounce_class"].Text ?? json["fbtype"].Text,
            Words = json["raw_reason"].Text ?? json["reason"].Text,
            Code = json["error_code"].Text,
            RemoteHost = isAttempt ? json["ip_address"].Text : null, // of the person's computer in other events
            Attempt = isAttempt ? json["num_retries"].Number + 1 : null,
        });
    }

    private static SendingEventKind KindOf(string name) => name switch
    {
        "injection" => Queued,
        "delivery" => Delivered,
        "delay" => Deferred,
        "bounce" or "out_of_band" => Bounced,
        "policy_rejection" or "generation_failure" or "generation_rejection" => Rejected,
        "spam_complaint" => Complained,
        "list_unsubscribe" or "link_unsubscribe" => Unsubscribed,
        _ => Other,
    };
}
