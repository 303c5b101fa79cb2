using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Reads one rule of a file.</summary>
internal sealed class RuleReader(PhraseCheck phrases)
{
    private static readonly ImmutableArray<string> Properties =
    [
        "id", "cause", "keys", "any", "all", "not", "codes", "phases", "hosts", "weight", "provider", "reference", "date", "examples", "likelyCause",
        "remediation", "userMessage", "why", "action", "party", "retryAfter",
    ];

    /// <summary>Reads the object at which the cursor stands, up to its end.</summary>
    public RuleDraft Read(ref RuleJson json)
    {
        var rule = new RuleDraft(json.Place);
        var seen = new HashSet<string>();
        while (json.NextProperty(Properties, seen) is { } name)
            ReadProperty(ref json, rule, name);
        rule.NamesCause = seen.Contains("cause");
        if (!seen.Contains("id"))
            json.Report(rule.Place, "the rule has no \"id\"");
        if (!seen.Overlaps(["keys", "any", "all", "codes"]))
            json.Report(rule.Place, "the rule needs at least one of \"keys\", \"any\", \"all\" and \"codes\"");
        return rule;
    }

    private void ReadProperty(ref RuleJson json, RuleDraft rule, string name)
    {
        switch (name)
        {
            case "id": ReadId(ref json, rule); break;
            case "cause": rule.Cause = json.ReadMember<SmtpCause>(); break;
            case "keys": rule.Keys = ReadList<string>(ref json, ReadKey); break;
            case "any": rule.Any = ReadList<string>(ref json, ReadPhrase); break;
            case "all": rule.All = ReadList<string>(ref json, ReadPhrase); break;
            case "not": rule.Not = ReadList<string>(ref json, ReadPhrase); break;
            case "codes": rule.Codes = ReadList<string>(ref json, ReadMask); break;
            case "phases": rule.Phases = ReadList<SmtpPhase>(ref json, ReadPhase); break;
            case "hosts": rule.Hosts = ReadList<string>(ref json, ReadHost); break;
            case "weight": rule.Weight = json.ReadMember<SmtpRuleWeight>(); break;
            case "provider": rule.Provider = ReadText(ref json, RuleForm.OfProvider); break;
            case "reference": rule.Reference = ReadText(ref json, RuleForm.OfText); break;
            case "date": rule.Date = ReadDate(ref json); break;
            case "examples": rule.Examples = ReadList<string>(ref json, ReadExample); break;
            case "likelyCause": rule.LikelyCause = ReadText(ref json, RuleForm.OfText); break;
            case "remediation": rule.Remediation = ReadText(ref json, RuleForm.OfText); break;
            case "userMessage": rule.UserMessage = ReadText(ref json, RuleForm.OfText); break;
            case "why": rule.Why = ReadText(ref json, RuleForm.OfText); break;
            case "action": rule.Action = json.ReadMember<SmtpAction>(); break;
            case "party": rule.Party = json.ReadMember<ResponsibleParty>(); break;
            case "retryAfter": rule.RetryAfter = ReadWait(ref json); break;
        }
    }

    private static void ReadId(ref RuleJson json, RuleDraft rule)
    {
        rule.IdPlace = json.Place;
        rule.Id = ReadText(ref json, RuleForm.OfId);
    }

    private static DateOnly? ReadDate(ref RuleJson json)
    {
        if (!json.TryReadText(out var text))
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        json.Report($"{Quote.Of(text)}: a date is a day of the calendar as yyyy-mm-dd");
        return null;
    }

    private static TimeSpan? ReadWait(ref RuleJson json)
    {
        if (!json.TryReadText(out var text))
            return null;
        if (RuleForm.TryReadTime(text, out var wait) && RuleForm.IsWait(wait))
            return wait;
        json.Report($"{Quote.Of(text)}: a wait is hh:mm:ss, from 00:00:01 to 24:00:00");
        return null;
    }

    /// <summary>Reads a string that is in form.</summary>
    public static string? ReadText(ref RuleJson json, Func<string, string?> problemOf)
    {
        if (!json.TryReadText(out var text))
            return null;
        if (problemOf(text) is not { } problem)
            return text;
        json.Report($"{Quote.Of(text)}: {problem}");
        return null;
    }

    private static ImmutableArray<T> ReadList<T>(ref RuleJson json, RuleJson.ItemReader<T> readItem)
        where T : notnull
    {
        if (!json.Expect(JsonTokenType.StartArray, $"{json.Subject} takes a list"))
            return [];
        var items = ImmutableArray.CreateBuilder<T>();
        var start = json.Place;
        var count = 0;
        for (; json.Read() && json.Token != JsonTokenType.EndArray; count++)
        {
            if (readItem(ref json, out var item))
                items.Add(item);
        }

        if (count == 0)
            json.Report(start, $"an empty list in {json.Subject}; leave the property out instead");
        return items.ToImmutable();
    }

    private bool ReadKey(ref RuleJson json, [NotNullWhen(true)] out string? text) => json.TryReadText(out text) && TakePhrase(ref json, RuleForm.PhraseOfKey(text));

    private bool ReadPhrase(ref RuleJson json, [NotNullWhen(true)] out string? text) => json.TryReadText(out text) && TakePhrase(ref json, text);

    private bool TakePhrase(ref RuleJson json, string text)
    {
        if (!Phrase.TryParse(text, out var phrase, out var problem, out var offset))
        {
            json.ReportWithin(offset, problem);
            return false;
        }

        phrases.Add(ref json, phrase);
        return true;
    }

    private static bool ReadMask(ref RuleJson json, [NotNullWhen(true)] out string? mask) => (mask = ReadText(ref json, RuleForm.OfMask)) is not null;

    private static bool ReadHost(ref RuleJson json, [NotNullWhen(true)] out string? host) => (host = ReadText(ref json, RuleForm.OfHost)) is not null;

    private static bool ReadExample(ref RuleJson json, [NotNullWhen(true)] out string? example) => json.TryReadText(out example);

    private static bool ReadPhase(ref RuleJson json, out SmtpPhase phase)
    {
        var member = json.ReadMember<SmtpPhase>();
        phase = member.GetValueOrDefault();
        return member is not null;
    }
}
