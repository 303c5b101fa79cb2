using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Json;

/// <summary>What objects and their properties hold. Everything else gives a <see cref="JsonException"/> that names the property; the serializer adds the place.</summary>
internal static class JsonValues
{
    /// <param name="json">At the first token of the value.</param>
    /// <param name="what">What the object is, with its article.</param>
    public static void ReadStart(ref Utf8JsonReader json, string what)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"Expected {what} as an object.");
    }

    /// <summary>Goes on to the value of the next property; false at the end of the object.</summary>
    public static bool ReadName(ref Utf8JsonReader json, [NotNullWhen(true)] out string? name)
    {
        name = json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;
        return name is not null && json.Read();
    }

    /// <summary>Passes over a value. Skip refuses to as long as a stream has more to come, although the serializer brings every value whole.</summary>
    public static void Skip(ref Utf8JsonReader json) => json.TrySkip();

    public static string? ReadString(ref Utf8JsonReader json, string name) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => json.GetString(),
        _ => throw Expected("a string or null", name),
    };

    public static TEnum ReadEnum<TEnum>(ref Utf8JsonReader json, string name)
        where TEnum : struct, Enum =>
        json.TokenType == JsonTokenType.String && Kebab.TryRead<TEnum>(json.GetString(), out var member) ? member : throw Expected($"the name of a {typeof(TEnum).Name} in kebab-case", name);

    public static DateTimeOffset? ReadDate(ref Utf8JsonReader json, string name) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when json.TryGetDateTimeOffset(out var date) => date,
        _ => throw Expected("a date and time (ISO 8601) or null", name),
    };

    public static long? ReadNumber(ref Utf8JsonReader json, string name, long least, long most) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when json.TryGetInt64(out var number) && number >= least && number <= most => number,
        _ => throw Expected($"a whole number from {least} to {most}, or null", name),
    };

    public static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } value)
            json.WriteString(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteStrings<T>(Utf8JsonWriter json, string name, IEnumerable<T> values)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value.ToString());
        json.WriteEndArray();
    }

    /// <summary>A property that has to be there and is not.</summary>
    public static JsonException Missing(string name, string what) => new($"{what} needs the property \"{name}\".");

    /// <summary>A property that holds something else.</summary>
    public static JsonException Expected(string what, string name) => new($"Expected {what} in the property \"{name}\".");
}
