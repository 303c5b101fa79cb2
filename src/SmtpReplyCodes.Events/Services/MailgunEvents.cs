using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Mailgun: the event lies in <c>event-data</c> beside a signature, or bare in the <c>items</c> of the events API.</summary>
internal static class MailgunEvents
{
    public static readonly EventFormat Format = new(SendingService.Mailgun, "items", Pick);

    private static void Pick(JsonValue body, EventCollector events)
    {
        var json = body["event-data"].IsObject ? body["event-data"] : body;
        if (json["event"].Text is not { } name)
        {
            events.PassOver();
            return;
        }

        var (status, headers) = (json["delivery-status"], json["message"]["headers"]);
        events.Add(new EventDraft
        {
            Name = name,
            Kind = KindOf(name, json["severity"].Text),
            Recipient = json["recipient"].Text ?? headers["to"].Text,
            Sender = json["envelope"]["sender"].Text ?? headers["from"].Text,
            Subject = headers["subject"].Text,
            Time = EventTime.Read(json["timestamp"]),
            MessageId = headers["message-id"].Text,
            EventId = json["id"].Text,
            Class = ClassOf(json),
            Severity = SeverityOf(json["severity"].Text, status["bounce-type"].Text),
            Words = status["message"].Text ?? status["description"].Text ?? json["reject"]["reason"].Text,
            Code = status["code"].Text,
            Status = status["enhanced-code"].Text,
            RemoteHost = status["mx-host"].Text,
            Attempt = status["attempt-no"].Number,
        });
    }

    private static SendingEventKind KindOf(string name, string? severity) => name switch
    {
        "accepted" => Queued,
        "delivered" => Delivered,
        "failed" => severity == "temporary" ? Deferred : Bounced,
        "rejected" => Rejected,
        "complained" => Complained,
        "unsubscribed" => Unsubscribed,
        _ => Other,
    };

    private static string? ClassOf(JsonValue json) => (json["severity"].Text, json["reason"].Text) switch
    {
        (null, var reason) => reason,
        (var severity, null) => severity,
        var (severity, reason) => $"{severity}/{reason}",
    };

    /// <summary>The type of the bounce may say soft of what will not be tried again.</summary>
    private static BounceSeverity SeverityOf(string? severity, string? type) => (severity, type) switch
    {
        ("temporary", _) or (_, "soft") => BounceSeverity.Soft,
        (_, "hard") => BounceSeverity.Hard,
        _ => BounceSeverity.Unknown,
    };
}
