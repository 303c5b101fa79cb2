using System.Text.Json;
using System.Text.Json.Serialization;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>All of <c>Data</c>, read and in a fixed order, whatever the order of the files.</summary>
public sealed record Knowledge
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public required string Version { get; init; }

    public required IReadOnlyList<ReferenceRow> References { get; init; }

    public required IReadOnlyList<ReplyCodeRow> ReplyCodes { get; init; }

    public required IReadOnlyList<FallbackRow> Fallbacks { get; init; }

    public required IReadOnlyList<EnhancedCodeRow> EnhancedCodes { get; init; }

    public required IReadOnlyList<ClientCodeRow> ClientCodes { get; init; }

    public required IReadOnlyList<CauseRow> Causes { get; init; }

    /// <summary>The providers, in the order of their files.</summary>
    public required IReadOnlyList<ProviderRow> Providers { get; init; }

    /// <summary>The blocklists, in the order of their file: where a text shows several, the first is meant.</summary>
    public required IReadOnlyList<BlocklistRow> Blocklists { get; init; }

    /// <summary>The rules of all causes, then those of all providers and those of all mail systems, in the order of their files.</summary>
    public required IReadOnlyList<RuleInFile> Rules { get; init; }

    /// <summary>The words by which the text of a message shows what it reports.</summary>
    public required IReadOnlyList<ReportWordRow> ReportWords { get; init; }

    /// <summary>The mail systems, in the order of their ids.</summary>
    public required IReadOnlyList<SystemRow> Systems { get; init; }

    /// <summary>How words are read before phrases are looked for.</summary>
    internal WordList Words { get; init; } = WordLists.None;

    /// <summary>How rows are written.</summary>
    public RowAlphabet Alphabet { get; init; } = new([]);

    /// <summary>Reads the folder.</summary>
    /// <exception cref="DataException">A file is missing or holds something else than its rows.</exception>
    public static Knowledge Read(string folder)
    {
        string[] causes = Files(folder, "causes", "*.jsonc"), providerFiles = Files(folder, "providers", "*.jsonc"), systemFiles = Files(folder, "systems", "*.jsonc");
        List<ProviderRow> providers = [.. providerFiles.Select(file => ReadFile<ProviderRow>(file, Options))];
        List<SystemRow> systems = [.. systemFiles.Select(file => ReadFile<SystemRow>(file, Options)).OrderBy(system => system.Id, StringComparer.Ordinal)];
        List<ReferenceRow> references =
        [
            .. ReadFile<RowFile<ReferenceRow>>(Path.Combine(folder, "references.jsonc"), Options).Rows, .. providers.SelectMany(row => row.Documents), .. systems.SelectMany(row => row.Documents),
        ];
        var words = WordLists.Read(Path.Combine(folder, "words.jsonc"));
        var options = new JsonSerializerOptions(Options) { Converters = { new CitationConverter(references) } };
        return new Knowledge
        {
            Version = ReadFile<TableRow>(Path.Combine(folder, "table.jsonc"), options).Version,
            References = references,
            ReplyCodes = [.. ReadRows<ReplyCodeRow>(folder, "reply-*.jsonc", options).OrderBy(r => r.Code)],
            Fallbacks = ReadRows<FallbackRow>(folder, "fallbacks.jsonc", options),
            EnhancedCodes = [.. ReadRows<EnhancedCodeRow>(folder, "enhanced-*.jsonc", options).OrderBy(r => r.Subject).ThenBy(r => r.Detail)],
            ClientCodes = [.. ReadRows<ClientCodeRow>(folder, "client-*.jsonc", options).OrderBy(r => r.Code, StringComparer.Ordinal)],
            Causes = [.. causes.Select(file => ReadFile<CauseRow>(file, options))],
            Providers = providers,
            Blocklists = ReadFile<RowFile<BlocklistRow>>(Path.Combine(folder, "blocklists.jsonc"), options).Rows,
            ReportWords = ReadFile<RowFile<ReportWordRow>>(Path.Combine(folder, "reports.jsonc"), options).Rows,
            Systems = systems,
            Rules = RuleFiles.Read([.. causes, .. providerFiles, .. systemFiles], words, references),
            Words = words,
            Alphabet = new RowAlphabet(DataTexts.Read(folder)),
        };
    }

    private static List<TRow> ReadRows<TRow>(string folder, string pattern, JsonSerializerOptions options) =>
        [.. Files(folder, "codes", pattern).SelectMany(file => ReadFile<RowFile<TRow>>(file, options).Rows)];

    private static string[] Files(string folder, string room, string pattern)
    {
        var path = Path.Combine(folder, room);
        var files = Directory.Exists(path) ? Directory.GetFiles(path, pattern) : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new DataException($"{room}/{pattern}: there is no such file.");
    }

    private static T ReadFile<T>(string file, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(file), options) ?? throw new DataException($"{file}: holds nothing.");
        }
        catch (JsonException e)
        {
            throw new DataException($"{file}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}");
        }
        catch (IOException e)
        {
            throw new DataException($"{file}: {e.Message}");
        }
    }
}
