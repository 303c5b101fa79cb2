namespace SmtpReplyCodes.Events.Reading;

/// <summary>How a service writes its events.</summary>
/// <param name="Service">The service.</param>
/// <param name="List">The property of the outermost object that holds an array of events, where one does; null where there is no such form.</param>
/// <param name="Pick">Takes what is needed out of the object that holds an event.</param>
internal sealed record EventFormat(SendingService Service, string? List, Action<JsonValue, EventCollector> Pick);
