using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes;

/// <summary>What was read from the body that a service posted.</summary>
/// <remarks>Immutable and thread-safe. Broken JSON is no exception: the events before the break are here, and <see cref="Warnings"/> says where it is.</remarks>
[JsonConverter(typeof(SendingEventResultJsonConverter))]
public sealed class SendingEventResult
{
    internal SendingEventResult()
    {
    }

    /// <summary>The service whose form the body was read in.</summary>
    public SendingService Service { get; internal init; }

    /// <summary>The events in their order, one for each recipient that an event names. Empty where there are none.</summary>
    public ImmutableArray<SendingEvent> Events { get; internal init; } = [];

    /// <summary>What could not be read, and where (line and byte, counted from 1), what a limit cut off, and what is no event; an English sentence each.</summary>
    public ImmutableArray<string> Warnings { get; internal init; } = [];

    /// <summary>Whether the body was JSON to its end. False as well for a body without any.</summary>
    public bool IsWellFormed { get; internal init; }
}
