using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmtpReplyCodes.Events.Tests.Support;

/// <summary>All that a result tells, in the form of the files <c>*.expected.json</c>.</summary>
internal static class Told
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string By(SendingEventResult result) => new JsonObject
    {
        ["isWellFormed"] = result.IsWellFormed,
        ["warnings"] = new JsonArray([.. result.Warnings.Select(warning => (JsonNode)warning)]),
        ["events"] = new JsonArray([.. result.Events.Select(Event)]),
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Event(SendingEvent told) => new()
    {
        ["kind"] = told.Kind.ToString(),
        ["name"] = told.Name,
        ["recipient"] = told.Recipient,
        ["sender"] = told.Sender,
        ["subject"] = told.Subject,
        ["time"] = told.Time?.ToString("O"),
        ["messageId"] = told.MessageId,
        ["eventId"] = told.EventId,
        ["serviceClass"] = told.ServiceClass,
        ["serviceCause"] = told.ServiceCause.ToString(),
        ["serviceSeverity"] = told.ServiceSeverity.ToString(),
        ["cause"] = told.Cause.ToString(),
        ["isHardBounce"] = told.IsHardBounce,
        ["action"] = told.Action.ToString(),
        ["remoteHost"] = told.RemoteHost,
        ["reportingMta"] = told.ReportingMta,
        ["attempt"] = told.Attempt,
        ["code"] = told.Reply.Code,
        ["enhancedCode"] = told.Reply.EnhancedCode?.ToString(),
        ["replyCause"] = told.Reply.Cause.ToString(),
        ["deliveryAction"] = told.Reply.Context?.Action.ToString(),
        ["text"] = told.Reply.Text,
    };
}
