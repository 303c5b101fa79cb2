using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Mime;
using static SmtpReplyCodes.Reports.SesJson;

namespace SmtpReplyCodes.Reports;

/// <summary>
/// Reads what Amazon SES tells of a message by Amazon SNS, where the topic has a mailbox for a subscriber: the text of the mail is the object of the notification, bare or
/// as a string in that of SNS, and what SNS says to people stands behind it. A text like others would give the sender and every other address in it for a recipient.
/// </summary>
/// <remarks>See https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html.</remarks>
internal sealed class SesNotice
{
    private SesNotice(FeedbackReport? complaint, OriginalMessage? original) => (Complaint, Original) = (complaint, original);

    /// <summary>The complaint; null where the notice tells of a delivery, whose recipients the draft has then.</summary>
    public FeedbackReport? Complaint { get; }

    /// <summary>The header of the message, as far as it is told.</summary>
    public OriginalMessage? Original { get; }

    /// <summary>Reads the notice that is the text of a message.</summary>
    public static SesNotice? Read(ReadOnlySpan<byte> message, ReadOnlySpan<MimePart> parts, ReportDraft draft)
    {
        foreach (var part in parts)
        {
            if (part.Type is MediaType.Text or MediaType.None)
                return part.Body(message).TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? Read(HumanText.Read(message, parts, draft), draft) : null;
        }

        return null;
    }

    /// <summary>Reads a notice into the draft; null for every other text, and for notices that tell of neither a delivery nor a complaint.</summary>
    public static SesNotice? Read(string text, ReportDraft draft)
    {
        if (text.AsSpan().TrimStart() is not ['{', ..])
            return null;
        try
        {
            using var json = Parse(text);
            if (TextOf(json.RootElement, "Message") is not { } inner)
                return Take(json.RootElement, draft);
            using var wrapped = Parse(inner);
            return Take(wrapped.RootElement, draft);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static SesNotice? Take(JsonElement json, ReportDraft draft)
    {
        var mail = Get(json, "mail");
        switch (TextOf(json, "notificationType") ?? TextOf(json, "eventType"))
        {
            case "Bounce":
                var bounce = Get(json, "bounce");
                Add(mail, bounce, "bouncedRecipients", DeliveryAction.Failed, $"bounceType: {TextOf(bounce, "bounceType")}, bounceSubType: {TextOf(bounce, "bounceSubType")}", draft);
                break;
            case "DeliveryDelay":
                var delay = Get(json, "deliveryDelay");
                Add(mail, delay, "delayedRecipients", DeliveryAction.Delayed, TextOf(delay, "delayType"), draft);
                break;
            case "Delivery":
                var delivery = Get(json, "delivery");
                Add(mail, delivery, "recipients", DeliveryAction.Delivered, TextOf(delivery, "smtpResponse"), draft);
                break;
            case "Complaint":
                return new SesNotice(ComplaintOf(mail, Get(json, "complaint"), draft.Options.MaxRecipients), HeaderOf(mail));
        }

        return draft.Recipients.Count > 0 ? new SesNotice(null, HeaderOf(mail)) : null;
    }

    private static void Add(JsonElement mail, JsonElement what, string recipients, DeliveryAction action, string? said, ReportDraft draft)
    {
        draft.ReportingMta ??= TextOf(what, "reportingMTA") is { } mta ? MtaName.Read(mta) : null;
        draft.ArrivalDate ??= DateOf(mail, "timestamp");
        foreach (var item in Items(what, recipients))
        {
            if (draft.AddRecipient() is not { } recipient)
                return;
            recipient.FinalRecipient = AddressOf(item);
            recipient.Action = action;
            recipient.Status = EnhancedStatusCode.TryParse(TextOf(item, "status"), out var status) ? status : null;
            recipient.DiagnosticCode = Cut(TextOf(item, "diagnosticCode"), draft);
            recipient.StatusComment = recipient.DiagnosticCode is null ? Cut(said, draft) : null;
            recipient.WillRetryUntil = DateOf(what, "expirationTime");
        }
    }

    private static string? Cut(string? said, ReportDraft draft)
    {
        var most = draft.Options.MaxReplyLength;
        if (said is null || said.Length <= most)
            return said;
        draft.Warn($"What the notice says about a recipient was cut after {most} characters.");
        return TextLines.Head(said, most).ToString();
    }

    private static FeedbackReport ComplaintOf(JsonElement mail, JsonElement complaint, int mostRecipients) => new()
    {
        Type = TextOf(complaint, "complaintFeedbackType")?.ToLowerInvariant(),
        UserAgent = TextOf(complaint, "userAgent"),
        OriginalMailFrom = TextOf(mail, "source"),
        OriginalRecipients = [.. Items(complaint, "complainedRecipients").Select(AddressOf).OfType<string>().Take(mostRecipients)],
        SourceIp = TextOf(mail, "sourceIp"),
    };

    private static OriginalMessage? HeaderOf(JsonElement mail)
    {
        var header = new StringBuilder();
        foreach (var field in Items(mail, "headers"))
            AddField(header, TextOf(field, "name"), TextOf(field, "value"));
        return header.Length > 0 ? new OriginalMessage(Encoding.UTF8.GetBytes(header.ToString())) : null;
    }

    private static void AddField(StringBuilder header, string? name, string? value)
    {
        // A line end in a value must not begin another field.
        if (name is not null && value is not null && !name.AsSpan().ContainsAny(":\r\n"))
            header.Append(name).Append(": ").Append(value.ReplaceLineEndings("\n ")).Append('\n');
    }
}
