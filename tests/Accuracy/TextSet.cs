using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmtpReplyCodes.Accuracy;

/// <summary>The labelled texts, built into the program: one file a cause with those that the rules were made with, and one with those that no rule was made for.</summary>
internal static class TextSet
{
    private const string HeldOutFile = "held-out";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The names of the files by cause, without ending, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. typeof(TextSet).Assembly.GetManifestResourceNames().Where(name => name != HeldOutFile).Order(StringComparer.Ordinal)];

    /// <summary>The rows of the files by cause, file by file: rules were written with them in sight.</summary>
    public static IReadOnlyList<TextRow> All { get; } = [.. Files.SelectMany(Read)];

    /// <summary>The rows that were written after the rules, and after which no rule was changed. Their misses are shown to nobody.</summary>
    public static IReadOnlyList<TextRow> HeldOut { get; } = Read(HeldOutFile);

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
