using System.Text.Json;

namespace SmtpReplyCodes.TableGen;

/// <summary>All texts of <c>Data</c> that rows may hold, which tells what words they hold often. Which of them get into a row does not matter for that.</summary>
internal static class DataTexts
{
    private static readonly string[] Folders = ["codes", "causes", "providers", "systems"], Files = ["references.jsonc", "blocklists.jsonc"];

    /// <summary>What holds phrases, which are compiled.</summary>
    private static readonly string[] Phrases = ["any", "all", "not", "marks"];

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IReadOnlyList<string> Read(string folder)
    {
        var texts = new List<string>();
        foreach (var file in Folders.SelectMany(room => Directory.GetFiles(Path.Combine(folder, room), "*.jsonc")).Concat(Files.Select(file => Path.Combine(folder, file))))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), Options);
            AddTexts(texts, json.RootElement);
        }

        return texts;
    }

    private static void AddTexts(List<string> texts, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
            texts.Add(json.GetString()!);
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                AddTexts(texts, item);
        }

        if (json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in json.EnumerateObject())
        {
            if (!Phrases.Contains(property.Name))
                AddTexts(texts, property.Value);
        }
    }
}
