using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What a file of rules holds.</summary>
/// <param name="Rules">The rules in the order of the file; empty when there are mistakes.</param>
/// <param name="Errors">The mistakes in the order of their places; empty when there are none.</param>
internal readonly record struct RuleFileContents(ImmutableArray<SmtpRule> Rules, ImmutableArray<SmtpRuleError> Errors);

/// <summary>Reads a whole file of rules: those of users and those of this library's own knowledge alike.</summary>
internal sealed class RuleFileReader
{
    /// <summary>The name of the list of rules.</summary>
    private readonly string _list;
    private readonly ImmutableArray<string> _properties;
    private readonly List<RuleDraft> _drafts = [];
    private readonly HashSet<string> _seen = [];
    private readonly RuleErrors _errors;
    private readonly PhraseCheck _phrases;
    private readonly RuleReader _rules;
    private readonly bool _skipsOtherProperties;
    private SmtpCause? _cause;
    private string? _provider;

    private RuleFileReader(string name, string list, bool skipsOtherProperties, PhraseCheck phrases)
    {
        _list = list;
        _properties = ["cause", "provider", list];
        _errors = new RuleErrors(name);
        _phrases = phrases;
        _rules = new RuleReader(phrases);
        _skipsOtherProperties = skipsOtherProperties;
    }

    /// <summary>Reads the text of a file. Never throws on any text.</summary>
    /// <param name="json">The text; a byte order mark is passed over.</param>
    /// <param name="name">The name of the file in mistakes.</param>
    /// <param name="list">The property that holds the rules.</param>
    /// <param name="skipsOtherProperties">Whether the file holds properties beside <c>cause</c>, <c>provider</c> and the rules, which are skipped; its rules may then be missing.</param>
    /// <param name="groups">The groups of words that a phrase may name; null for those of the words.</param>
    /// <param name="readWords">Gives the words with which phrases are to be compiled; not asked where there is no phrase. Null when that is not checked.</param>
    public static RuleFileContents Read(string json, string name, string list = "rules", bool skipsOtherProperties = false, IReadOnlySet<string>? groups = null, Func<WordList>? readWords = null)
    {
        var reader = new RuleFileReader(name, list, skipsOtherProperties, new PhraseCheck(groups, readWords));
        reader.ReadAll(Encoding.UTF8.GetBytes(json.StartsWith('\ufeff') ? json[1..] : json));
        return reader.Finish();
    }

    private void ReadAll(byte[] utf8)
    {
        var places = new TextPlaces(utf8);
        // Other encodings read as UTF-8 become signs of replacement, with which no phrase would ever match.
        if (utf8.AsSpan().IndexOf("\ufffd"u8) is >= 0 and var broken)
            _errors.Add(places.At(broken), "this is no character (U+FFFD); is the file saved in UTF-8?");
        try
        {
            var json = new RuleJson(utf8, places, _errors);
            json.Read();
            ReadFile(ref json);
            json.Read(); // Fails where more follows.
            FindMissingCauses();
        }
        catch (JsonException e)
        {
            _errors.Add(places.At(places.OffsetOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0)), "this is no JSON: " + Message(e));
        }

        _phrases.Compile(_errors);
    }

    private void ReadFile(ref RuleJson json)
    {
        if (!json.Expect(JsonTokenType.StartObject, "a file of rules is an object"))
            return;
        var start = json.Place;
        while (json.NextProperty(_properties, _seen, _skipsOtherProperties) is { } name)
        {
            if (name == "cause")
                _cause = json.ReadMember<SmtpCause>();
            else if (name == "provider")
                _provider = RuleReader.ReadText(ref json, RuleForm.OfProvider);
            else
                ReadRules(ref json);
        }

        if (!_skipsOtherProperties && !_seen.Contains(_list))
            json.Report(start, $"the file has no \"{_list}\"");
    }

    private void ReadRules(ref RuleJson json)
    {
        if (!json.Expect(JsonTokenType.StartArray, $"\"{_list}\" takes a list"))
            return;
        var places = new Dictionary<string, TextPlace>();
        while (json.Read() && json.Token != JsonTokenType.EndArray)
        {
            if (!json.Expect(JsonTokenType.StartObject, "a rule is an object"))
                continue;
            var rule = _rules.Read(ref json);
            _drafts.Add(rule);
            if (rule.Id is not null && !places.TryAdd(rule.Id, rule.IdPlace))
                json.Report(rule.IdPlace, $"the id {Quote.Of(rule.Id)} is taken by the rule in line {places[rule.Id].Line}, column {places[rule.Id].Column}");
        }
    }

    /// <summary>The cause of the file may stand behind its rules.</summary>
    private void FindMissingCauses()
    {
        foreach (var rule in _drafts)
        {
            if (!rule.NamesCause && !_seen.Contains("cause"))
                _errors.Add(rule.Place, "the rule has no \"cause\", and neither has the file");
        }
    }

    private RuleFileContents Finish() => _errors.Count > 0
        ? new RuleFileContents([], _errors.InOrder())
        : new RuleFileContents([.. _drafts.Select(rule => rule.Finish(_cause ?? SmtpCause.Unknown, _provider))], []);

    /// <summary>What the JSON reader says, without the place that it adds in another count than ours.</summary>
    private static string Message(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Quote.InLine(end < 0 ? e.Message : e.Message[..end]);
    }
}
