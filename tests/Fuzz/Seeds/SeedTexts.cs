using System.Text;
using System.Text.Json;

namespace SmtpReplyCodes.Fuzz.Seeds;

/// <summary>The specimens of the project by target, in the order of their names.</summary>
internal static class SeedTexts
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] PropertiesWithReplies = ["text", "said", "examples", "example"];

    /// <summary>Texts of the accuracy set, what servers said in the lab, the examples of the rules.</summary>
    public static byte[][] Replies { get; } = [.. Lines("replies/texts/").Concat(Files("replies/lab/")).Concat(Files("knowledge/")).SelectMany(RepliesIn).Distinct().Select(Encoding.UTF8.GetBytes)];

    public static byte[][] Reports { get; } = [.. Files("reports/")];

    /// <summary>The files of the sample, and each rule of the knowledge in a file of its own.</summary>
    public static byte[][] Rules { get; } = [.. Files("rules/").Concat(Files("knowledge/").SelectMany(RulesIn))];

    public static byte[][] Logs { get; } = [.. Files("logs/")];

    public static byte[][] Events { get; } = [.. Files("events/")];

    private static IEnumerable<byte[]> Files(string prefix)
    {
        var assembly = typeof(SeedTexts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return bytes;
        }
    }

    private static IEnumerable<byte[]> Lines(string prefix) =>
        Files(prefix).SelectMany(file => Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<string> RepliesIn(byte[] json)
    {
        using var document = JsonDocument.Parse(json, WithComments);
        return [.. TextsIn(document.RootElement, isReply: false)];
    }

    /// <summary>What stands under the names of replies; a list under <c>said</c> is the lines of one.</summary>
    private static IEnumerable<string> TextsIn(JsonElement element, bool isReply) => element.ValueKind switch
    {
        JsonValueKind.String => isReply ? [element.GetString()!] : [],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => TextsIn(item, isReply)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property is { Name: "said", Value.ValueKind: JsonValueKind.Array }
            ? [string.Join("\r\n", property.Value.EnumerateArray().Select(line => line.GetString()))]
            : TextsIn(property.Value, PropertiesWithReplies.Contains(property.Name))),
        _ => [],
    };

    private static IEnumerable<byte[]> RulesIn(byte[] json)
    {
        using var document = JsonDocument.Parse(json, WithComments);
        if (!document.RootElement.TryGetProperty("rules", out var rules))
            return [];
        return [.. rules.EnumerateArray().Select(rule => Encoding.UTF8.GetBytes($"{{ \"cause\": \"unknown\", \"rules\": [ {rule.GetRawText()} ] }}"))];
    }
}
