using System.Text.Json;

namespace SmtpReplyCodes.Reports;

/// <summary>What stands where in a notice of Amazon SES. What is not there, or is of another type, is nothing, so that no path can fail.</summary>
internal static class SesJson
{
    /// <summary>The object with which a text begins.</summary>
    /// <exception cref="JsonException">There is none.</exception>
    public static JsonDocument Parse(string text)
    {
        // Long lines are folded on their way by mail, in the middle of strings too.
        var json = TextLines.Utf8(text.ReplaceLineEndings(""));
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true });
        return JsonDocument.ParseValue(ref reader);
    }

    public static JsonElement Get(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The text of a property; null where there is none.</summary>
    public static string? TextOf(JsonElement json, string name) => Get(json, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    public static DateTimeOffset? DateOf(JsonElement json, string name) => Get(json, name) is { ValueKind: JsonValueKind.String } value && value.TryGetDateTimeOffset(out var date) ? date : null;

    public static IEnumerable<JsonElement> Items(JsonElement json, string name) => Get(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The address of a recipient, which is an address or an object with one.</summary>
    public static string? AddressOf(JsonElement recipient)
    {
        var text = recipient.ValueKind == JsonValueKind.String ? recipient.GetString() : TextOf(recipient, "emailAddress");
        return text is not null && TypedAddress.TryRead(text, out _, out var address) ? address : text;
    }
}
