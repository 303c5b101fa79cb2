using Microsoft.Extensions.Logging;

namespace SmtpReplyCodes.Logging.Tests.Support;

/// <summary>What a provider got.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Message, Exception? Exception, object? State)
{
    /// <summary>The key/value pairs of the state; empty where it has none.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Pairs => State as IReadOnlyList<KeyValuePair<string, object?>> ?? [];

    /// <summary>The pairs as text, one a line.</summary>
    public string[] Lines => [.. Pairs.Select(Field.Line)];

    /// <summary>The value of a name that occurs once.</summary>
    public object? this[string name] => Pairs.Single(pair => pair.Key == name).Value;
}
