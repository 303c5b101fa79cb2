using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>The labelled texts, one file a cause, built into the program.</summary>
internal static class TextSet
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The names of the files, without ending, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. typeof(TextSet).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>All rows, file by file.</summary>
    public static IReadOnlyList<TextRow> All { get; } = [.. Files.SelectMany(Read)];

    /// <summary>The rows of one file.</summary>
    /// <exception cref="InvalidDataException">A line is no row; the message says which.</exception>
    public static IReadOnlyList<TextRow> Read(string file)
    {
        using var reader = new StreamReader(typeof(TextSet).Assembly.GetManifestResourceStream(file)!);
        var rows = new List<TextRow>();
        while (reader.ReadLine() is { } line)
            rows.Add(Parse(line, $"{file}.jsonl:{rows.Count + 1}"));
        return rows;
    }

    private static TextRow Parse(string line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<TextRow>(line, Strict) ?? throw new InvalidDataException($"{place}: null is no row");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: {error.Message}", error);
        }
    }
}
