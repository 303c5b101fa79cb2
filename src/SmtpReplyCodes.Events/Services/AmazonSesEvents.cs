using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Event publishing (<c>eventType</c>) and notifications (<c>notificationType</c>) of Amazon SES: an object about the message, one about what happened with its recipients.</summary>
internal static class AmazonSesEvents
{
    public static readonly EventFormat Format = new(SendingService.AmazonSes, "Records", SnsEnvelope.Pick);

    /// <summary>The form of what stands inside SNS.</summary>
    public static readonly EventFormat Inner = new(SendingService.AmazonSes, null, Pick);

    public static void Pick(JsonValue json, EventCollector events)
    {
        var name = json["eventType"].Text ?? json["notificationType"].Text;
        switch (name)
        {
            case null:
                events.PassOver();
                break;
            case "Bounce":
                AddBounce(json, name, json["bounce"], events);
                break;
            case "DeliveryDelay":
                AddEach(json["deliveryDelay"]["delayedRecipients"], Draft(json, name, Deferred, json["deliveryDelay"]) with { Class = json["deliveryDelay"]["delayType"].Text }, events);
                break;
            case "Complaint":
                AddComplaint(json, name, json["complaint"], events);
                break;
            case "Delivery":
                AddEach(json["delivery"]["recipients"], Draft(json, name, Delivered, json["delivery"]) with { Words = json["delivery"]["smtpResponse"].Text }, events);
                break;
            default:
                AddToAll(json, name, events);
                break;
        }
    }

    private static void AddBounce(JsonValue json, string name, JsonValue bounce, EventCollector events)
    {
        var (type, subtype) = (bounce["bounceType"].Text, bounce["bounceSubType"].Text);
        AddEach(bounce["bouncedRecipients"], Draft(json, name, Bounced, bounce) with { Class = subtype is null ? type : $"{type}/{subtype}" }, events);
    }

    /// <summary>A complaint with this subtype is none: the address was on the account's list, and the message was not sent.</summary>
    private static void AddComplaint(JsonValue json, string name, JsonValue complaint, EventCollector events)
    {
        var subtype = complaint["complaintSubType"].Text;
        var kind = subtype == "OnAccountSuppressionList" ? Rejected : Complained;
        AddEach(complaint["complainedRecipients"], Draft(json, name, kind, complaint) with { Class = subtype ?? complaint["complaintFeedbackType"].Text }, events);
    }

    /// <summary>What happened to the message as a whole.</summary>
    private static void AddToAll(JsonValue json, string name, EventCollector events)
    {
        var draft = name switch
        {
            "Reject" => Draft(json, name, Rejected, json["reject"]) with { Class = json["reject"]["reason"].Text, Words = json["reject"]["reason"].Text },
            "Rendering Failure" => Draft(json, name, Rejected, json["failure"]) with { Words = json["failure"]["errorMessage"].Text },
            "Subscription" => Draft(json, name, IsUnsubscription(json["subscription"]) ? Unsubscribed : Other, json["subscription"]),
            "Send" => Draft(json, name, Queued, json["send"]),
            _ => Draft(json, name, Other, json[name.ToLowerInvariant()]),
        };
        AddEach(json["mail"]["destination"], draft, events);
    }

    private static bool IsUnsubscription(JsonValue subscription) => subscription["newTopicPreferences"]["unsubscribeAll"].IsTrue;

    private static EventDraft Draft(JsonValue json, string name, SendingEventKind kind, JsonValue what) => new()
    {
        Name = name,
        Kind = kind,
        Sender = json["mail"]["source"].Text,
        Subject = json["mail"]["commonHeaders"]["subject"].Text,
        Time = EventTime.Read(what["timestamp"]) ?? EventTime.Read(json["mail"]["timestamp"]),
        MessageId = json["mail"]["messageId"].Text,
        EventId = what["feedbackId"].Text,
        RemoteHost = what["remoteMtaIp"].Text,
        ReportingMta = what["reportingMTA"].Text,
    };

    /// <summary>Recipients are addresses, or objects with what was said about each.</summary>
    private static void AddEach(JsonValue recipients, EventDraft draft, EventCollector events)
    {
        if (recipients.Items.Count == 0)
            events.Add(draft);
        foreach (var recipient in recipients.Items)
        {
            events.Add(draft with
            {
                Recipient = recipient.Text ?? recipient["emailAddress"].Text,
                Words = recipient["diagnosticCode"].Text ?? draft.Words,
                Status = recipient["status"].Text,
            });
        }
    }
}
