using SmtpReplyCodes.Tests.Diagnosis.Rules;

namespace SmtpReplyCodes.Tests.Diagnosis;

/// <summary>Classifiers of made-up rules about words that no server says, in front of those of the library.</summary>
internal static class MadeUpRules
{
    /// <summary>A classifier of rules as files write them, single quotes for double ones, without their braces.</summary>
    public static SmtpClassifier Classifier(params IEnumerable<string> rules) =>
        SmtpClassifier.Default.Prepend(SmtpRuleFile.Parse(RuleText.Json($"{{'cause':'user-unknown','rules':[{string.Join(',', rules.Select(rule => $"{{{rule}}}"))}]}}")));

    /// <summary>A reply that these rules diagnose.</summary>
    public static SmtpReply Reply(string text, params IEnumerable<string> rules) => SmtpReply.FromText(text, new ReplyContext { Classifier = Classifier(rules) });
}
