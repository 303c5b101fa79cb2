using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>A rule, the file that it stands in, and its citation as rows hold it.</summary>
public sealed record RuleInFile(SmtpRule Rule, string File, Citation Source)
{
    /// <summary>Whether it stands in the file of a provider.</summary>
    public bool IsOfProvider => RuleFiles.RoomOf(File) == "providers";

    /// <summary>Whether it stands in the file of a mail system, whose id is the name of the file.</summary>
    public bool IsOfSystem => RuleFiles.IsOfSystem(File);

    /// <summary>The mail system in whose file it stands.</summary>
    public string System => Path.GetFileNameWithoutExtension(File);
}

/// <summary>Reads the rules of all files and compiles them.</summary>
internal static class RuleFiles
{
    /// <summary>The folder in which a file lies.</summary>
    public static string? RoomOf(string file) => Path.GetFileName(Path.GetDirectoryName(file));

    /// <summary>Whether a file is that of a mail system.</summary>
    public static bool IsOfSystem(string file) => RoomOf(file) == "systems";

    /// <summary>The rules in the order of the files.</summary>
    /// <exception cref="DataException">Rules have mistakes; the message tells all of them, each with its place.</exception>
    public static IReadOnlyList<RuleInFile> Read(IEnumerable<string> files, WordList words, IReadOnlyList<ReferenceRow> documents)
    {
        var groups = words.Groups.Keys.ToFrozenSet();
        var rules = new Dictionary<string, RuleInFile>();
        var mistakes = new List<SmtpRuleError>();
        foreach (var file in files)
        {
            var (read, errors) = RuleFileReader.Read(File.ReadAllText(file), file, IsOfSystem(file) ? "replies" : "rules", skipsOtherProperties: true, groups);
            mistakes.AddRange(errors);
            foreach (var rule in read)
            {
                if (!rules.TryAdd(rule.Id, new RuleInFile(rule, file, Cite(rule, file, documents, mistakes))))
                    mistakes.Add(RulePlaces.Mistake(file, rule.Id, rule.Id, $"the id {rule.Id} is taken by a rule in {Path.GetFileName(rules[rule.Id].File)}"));
            }
        }

        return mistakes.Count == 0 ? [.. rules.Values] : throw new DataException(string.Join('\n', mistakes));
    }

    /// <summary>The compiled rules.</summary>
    /// <exception cref="DataException">A phrase cannot be compiled.</exception>
    public static string Tables(Knowledge knowledge)
    {
        var index = Compile(knowledge);
        var code = new CodeWriter("The rules of all causes, providers and mail systems, compiled: what PhraseIndex holds.", "Data/causes, Data/providers, Data/systems, Data/blocklists.jsonc and Data/words.jsonc");
        code.Line("namespace SmtpReplyCodes.Phrases;").Line();
        code.Open("internal static class RuleTables");
        IndexWriter.Write(code, index);
        RowWriter.Write(code, Encoding.UTF8.GetString(index.Text).Split('\n'));
        return code.Close().ToString();
    }

    private static PhraseIndex Compile(Knowledge knowledge)
    {
        var rules = knowledge.Rules.ToDictionary(rule => rule.Rule.Id);
        try
        {
            return RuleCompiler.Compile(knowledge.Words, rules.Values.Select(rule => rule.Rule), MarkRows.Of(knowledge, rules));
        }
        catch (PhraseException e) when (e.Use.Role == PhraseRole.Mark)
        {
            throw new DataException($"The marks \"{e.Use.Phrase.Text}\": {e.Message}.");
        }
        catch (PhraseException e)
        {
            var (id, phrase) = (rules.Keys.Order(StringComparer.Ordinal).ElementAt(e.Use.Rule), e.Use.Phrase.Text);
            throw new DataException(RulePlaces.Mistake(rules[id].File, id, phrase, $"{id}: \"{phrase}\": {e.Message}").ToString());
        }
        catch (FormatException e)
        {
            throw new DataException(e.Message);
        }
    }

    private static Citation Cite(SmtpRule rule, string file, IReadOnlyList<ReferenceRow> documents, List<SmtpRuleError> mistakes)
    {
        try
        {
            return CitationConverter.Resolve(rule.Reference ?? throw new JsonException("the rule has no \"reference\""), documents);
        }
        catch (JsonException e)
        {
            mistakes.Add(RulePlaces.Mistake(file, rule.Id, rule.Reference ?? rule.Id, e.Message));
            return default;
        }
    }
}
