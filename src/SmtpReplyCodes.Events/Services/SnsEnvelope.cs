using System.Text;
using SmtpReplyCodes.Events.Reading;

namespace SmtpReplyCodes.Events.Services;

/// <summary>What Amazon wraps around an event: SNS holds it as a string of JSON, EventBridge as an object; Lambda gets SNS in records.</summary>
internal static class SnsEnvelope
{
    public static void Pick(JsonValue json, EventCollector events)
    {
        var message = json["Sns"].IsObject ? json["Sns"] : json;
        if (message["Type"].Text is "SubscriptionConfirmation" or "UnsubscribeConfirmation")
            events.Warn($"This is no event but a {message["Type"].Text} of Amazon SNS: have its signature checked, then open its SubscribeURL yourself.");
        else if (message["Message"].Text is { } text)
            Unwrap(text, events);
        else
            AmazonSesEvents.Pick(json["detail"].IsObject ? json["detail"] : json, events);
    }

    /// <summary>SNS hands on plain words as well, for instance when SES tries out a new topic.</summary>
    private static void Unwrap(string text, EventCollector events)
    {
        if (text.TrimStart() is ['{' or '[', ..])
            BodyReader.Read(AmazonSesEvents.Inner, Encoding.UTF8.GetBytes(text), events, "The JSON in Message");
        else
            events.Warn("The Message of Amazon SNS holds words instead of an event.");
    }
}
