using System.Text.Json;

namespace SmtpReplyCodes.Lab.Tests.Observed;

/// <summary>Reads the files of JSON lines that a lab writes.</summary>
internal static class JsonRows
{
    /// <summary>The rows of a file; none where there is no such file.</summary>
    public static IEnumerable<JsonElement> Of(string file) =>
        File.Exists(file) ? File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line)) : [];

    /// <summary>A property that is text; null where it is absent or something else.</summary>
    public static string? Text(this JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The elements of a property that is a list; none where it is absent.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
