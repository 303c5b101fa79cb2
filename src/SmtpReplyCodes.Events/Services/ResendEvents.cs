using SmtpReplyCodes.Events.Reading;
using static SmtpReplyCodes.SendingEventKind;

namespace SmtpReplyCodes.Events.Services;

/// <summary>Resend: a type, and what belongs to it in <c>data</c>. Who of several recipients bounced is not told; each gets an event.</summary>
internal static class ResendEvents
{
    public static readonly EventFormat Format = new(SendingService.Resend, null, Pick);

    private static void Pick(JsonValue json, EventCollector events)
    {
        if (json["type"].Text is not { } name)
        {
            events.PassOver();
            return;
        }

        var data = json["data"];
        var draft = Draft(json, name, data);
        if (data["to"].Items.Count == 0)
            events.Add(draft with { Recipient = data["to"].Text ?? data["email"].Text });
        foreach (var recipient in data["to"].Items)
            events.Add(draft with { Recipient = recipient.Text });
    }

    private static EventDraft Draft(JsonValue json, string name, JsonValue data)
    {
        var (bounce, suppressed, failed) = (data["bounce"], data["suppressed"], data["failed"]);
        return new EventDraft
        {
            Name = name,
            Kind = KindOf(name, data),
            Sender = data["from"].Text,
            Subject = data["subject"].Text,
            Time = EventTime.Read(json["created_at"]),
            MessageId = data["email_id"].Text,
            Class = bounce["subType"].Text is { } subtype ? $"{bounce["type"].Text}/{subtype}" : bounce["type"].Text ?? suppressed["type"].Text ?? failed["reason"].Text,
            Words = bounce["diagnosticCode"].FirstText ?? bounce["message"].Text ?? suppressed["message"].Text ?? failed["reason"].Text,
        };
    }

    private static SendingEventKind KindOf(string name, JsonValue data) => name switch
    {
        "email.sent" or "email.scheduled" => Queued,
        "email.delivered" => Delivered,
        "email.delivery_delayed" => Deferred,
        "email.bounced" => Bounced,
        "email.suppressed" or "email.failed" => Rejected,
        "email.complained" => Complained,
        "contact.updated" when data["unsubscribed"].IsTrue => Unsubscribed,
        _ => Other,
    };
}
