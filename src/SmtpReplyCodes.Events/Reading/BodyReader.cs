using System.Text.Json;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>
/// Walks over a body and hands out one whole event after the other, so that memory holds one at a time and a break loses only the event that it is in.
/// </summary>
internal static class BodyReader
{
    private const int DeepestNesting = 64;

    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = DeepestNesting, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static SendingEventResult Read(EventFormat format, ReadOnlySpan<byte> json, SendingEventOptions? options)
    {
        var events = new EventCollector(format.Service, options ?? SendingEventOptions.Default);
        var isWellFormed = Read(format, json, events, "The body");
        return events.ToResult(isWellFormed);
    }

    /// <summary>Reads one value after the other, as they stand in an array or one behind the other.</summary>
    /// <param name="format">The form of the events.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="events">Takes the events.</param>
    /// <param name="what">What the JSON is, for warnings.</param>
    /// <returns>Whether it was JSON to its end.</returns>
    public static bool Read(EventFormat format, ReadOnlySpan<byte> json, EventCollector events, string what)
    {
        var rest = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (IsBlank(rest))
        {
            events.Warn($"{what} is empty.");
            return false;
        }

        while (!IsBlank(rest) && !events.IsFull)
        {
            var reader = new Utf8JsonReader(rest, Lenient);
            try
            {
                reader.Read();
                ReadRoot(ref reader, format, events);
            }
            catch (JsonException exception)
            {
                events.Warn($"{what} {Places.Describe(json, json.Length - rest.Length, exception)}");
                return false;
            }

            rest = rest[(int)reader.BytesConsumed..];
        }

        return true;
    }

    private static void ReadRoot(ref Utf8JsonReader json, EventFormat format, EventCollector events)
    {
        if (json.TokenType == JsonTokenType.StartArray)
            ReadList(ref json, format, events);
        else if (json.TokenType == JsonTokenType.StartObject && format.List is not null)
            ReadObject(ref json, format, events);
        else
            Pick(JsonValue.Read(ref json), format, events);
    }

    private static void ReadList(ref Utf8JsonReader json, EventFormat format, EventCollector events)
    {
        while (!events.IsFull && json.Read() && json.TokenType != JsonTokenType.EndArray)
            Pick(JsonValue.Read(ref json), format, events);
    }

    /// <summary>An object that holds a list of events, wherever that stands, or is an event itself.</summary>
    private static void ReadObject(ref Utf8JsonReader json, EventFormat format, EventCollector events)
    {
        var members = new List<(string, JsonValue)>();
        var hasList = false;
        while (!events.IsFull && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref json);
            json.Read();
            if (name == format.List && json.TokenType == JsonTokenType.StartArray)
            {
                hasList = true;
                ReadList(ref json, format, events);
            }
            else
            {
                members.Add((name, JsonValue.Read(ref json)));
            }
        }

        if (!hasList)
            Pick(new JsonValue(members), format, events);
    }

    private static void Pick(JsonValue value, EventFormat format, EventCollector events)
    {
        if (value.IsObject)
            format.Pick(value, events);
        else
            events.PassOver();
    }

    private static bool IsBlank(ReadOnlySpan<byte> json) => json.IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
