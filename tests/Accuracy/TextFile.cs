using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>Reads labelled texts from any file of JSON lines: the cause is <c>cause</c> or <c>label</c>, the alternatives <c>also</c> or <c>also_accept</c>; other properties are passed over.</summary>
internal static class TextFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The rows of a file; empty lines are none.</summary>
    /// <exception cref="InvalidDataException">A line is no row; the message says which.</exception>
    public static IReadOnlyList<TextRow> Read(string file) =>
        [.. File.ReadLines(file).Select((line, i) => (Text: line, Place: $"{file}:{i + 1}")).Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => Parse(line.Text, line.Place))];

    private static TextRow Parse(string line, string place)
    {
        try
        {
            var row = JsonSerializer.Deserialize<Line>(line, Options) ?? throw new JsonException("null is no row");
            var cause = row.Cause ?? row.Label ?? throw new JsonException("there is neither a \"cause\" nor a \"label\"");
            return new TextRow(row.Text, cause, row.Also ?? row.AlsoAccept ?? [], row.Permanent, row.Voice ?? "");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }

    private sealed record Line(string Text)
    {
        public SmtpCause? Cause { get; init; }

        public SmtpCause? Label { get; init; }

        public IReadOnlyList<SmtpCause>? Also { get; init; }

        [JsonPropertyName("also_accept")]
        public IReadOnlyList<SmtpCause>? AlsoAccept { get; init; }

        public bool? Permanent { get; init; }

        public string? Voice { get; init; }
    }
}
