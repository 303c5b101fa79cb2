using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Events.Reading;

/// <summary>
/// A value of one event, held until the event is whole, so that the order of its properties does not matter. What is not there, or is of another type, is an
/// empty value, so that no path into it can fail.
/// </summary>
internal sealed class JsonValue
{
    private static readonly JsonValue None = new();

    private readonly string? _text;
    private readonly List<JsonValue>? _items;
    private readonly List<(string Name, JsonValue Value)>? _members;

    private JsonValue()
    {
    }

    private JsonValue(string text) => _text = text;

    private JsonValue(List<JsonValue> items) => _items = items;

    public JsonValue(List<(string Name, JsonValue Value)> members) => _members = members;

    /// <summary>The text of a string, a number as it is written, <c>true</c> or <c>false</c>; null for everything else, blank strings among it.</summary>
    public string? Text => string.IsNullOrWhiteSpace(_text) ? null : _text;

    /// <summary>The number; null for what is none, or none of that size. A string that holds one counts too.</summary>
    public int? Number => int.TryParse(_text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsTrue => _text == "true";

    public bool IsObject => _members is not null;

    /// <summary>The items of an array; none for what is no array.</summary>
    public IReadOnlyList<JsonValue> Items => _items ?? [];

    /// <summary>The last item of an array.</summary>
    public JsonValue Last => _items is { Count: > 0 } ? _items[^1] : None;

    /// <summary>The values of an object; none for what is no object.</summary>
    public IEnumerable<JsonValue> Members => _members?.Select(member => member.Value) ?? [];

    /// <summary>A property, the last one of that name.</summary>
    public JsonValue this[string name]
    {
        get
        {
            for (var i = (_members?.Count ?? 0) - 1; i >= 0; i--)
            {
                if (_members![i].Name == name)
                    return _members[i].Value;
            }

            return None;
        }
    }

    /// <summary>The first text of an array, or the text itself.</summary>
    public string? FirstText => Text ?? Items.Select(item => item.Text).FirstOrDefault(text => text is not null);

    /// <summary>Reads the value at whose first token the reader stands, to its last. The reader limits the depth.</summary>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static JsonValue Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref json),
        JsonTokenType.StartArray => ReadArray(ref json),
        JsonTokenType.String => new JsonValue(JsonText.Read(ref json)),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => new JsonValue(Encoding.UTF8.GetString(json.ValueSpan)),
        _ => None,
    };

    private static JsonValue ReadObject(ref Utf8JsonReader json)
    {
        var members = new List<(string, JsonValue)>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Read(ref json);
            json.Read();
            members.Add((name, Read(ref json)));
        }

        return new JsonValue(members);
    }

    private static JsonValue ReadArray(ref Utf8JsonReader json)
    {
        var items = new List<JsonValue>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref json));
        return new JsonValue(items);
    }
}
