using System.Collections.Frozen;
using System.Text.Json;
using SmtpReplyCodes.Diagnosis;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.TableGen;

/// <summary>A rule and the file that it stands in.</summary>
internal sealed record RuleInFile(SmtpRule Rule, string File);

/// <summary>Reads the rules of all files and compiles them.</summary>
internal static class RuleFiles
{
    /// <exception cref="DataException">A rule has a mistake, or two have one id.</exception>
    public static IReadOnlyList<RuleInFile> Read(IEnumerable<string> files, WordList words)
    {
        var groups = words.Groups.Keys.ToFrozenSet();
        var rules = new List<RuleInFile>();
        var mistakes = new List<SmtpRuleError>();
        foreach (var file in files)
        {
            var (read, errors) = RuleFileReader.Read(File.ReadAllText(file), file, skipsOtherProperties: true, groups);
            mistakes.AddRange(errors);
            rules.AddRange(read.Select(rule => new RuleInFile(rule, file)));
        }

        if (mistakes.Count > 0)
            throw new DataException(string.Join('\n', mistakes));
        return rules.GroupBy(rule => rule.Rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new DataException($"{twice.Last().File}: the id {twice.Key} is there twice.")
            : rules;
    }

    /// <summary>The citation of a rule.</summary>
    /// <exception cref="DataException">There is none, or it names a document that is not in <c>references.jsonc</c>.</exception>
    public static Citation Cite(RuleInFile rule, IReadOnlyList<ReferenceRow> documents)
    {
        try
        {
            return CitationConverter.Resolve(rule.Rule.Reference ?? throw new DataException($"{rule.File}: {rule.Rule.Id} has no reference."), documents);
        }
        catch (JsonException e)
        {
            throw new DataException($"{rule.File}: {rule.Rule.Id}: {e.Message}");
        }
    }

    /// <summary>The content of <c>rules.bin</c>.</summary>
    /// <exception cref="DataException">A phrase cannot be compiled.</exception>
    public static byte[] Compile(Knowledge knowledge)
    {
        var ids = knowledge.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        try
        {
            var stream = new MemoryStream();
            RuleCompiler.Compile(knowledge.Words, knowledge.Rules, rule => "#" + CodeText.Reference(knowledge.RuleCitations[rule.Id])).Write(stream);
            return stream.ToArray();
        }
        catch (PhraseException e)
        {
            throw new DataException($"{ids[e.Use.Rule]}: \"{e.Use.Phrase.Text}\": {e.Message}");
        }
        catch (FormatException e)
        {
            throw new DataException(e.Message);
        }
    }
}
