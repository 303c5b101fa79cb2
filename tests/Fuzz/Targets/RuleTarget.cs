using SmtpReplyCodes.Fuzz.Seeds;

namespace SmtpReplyCodes.Fuzz.Targets;

/// <summary>Files of rules: rules that a classifier takes, or mistakes with their places.</summary>
internal sealed class RuleTarget : IFuzzTarget
{
    private const string Reply = "550 5.1.1 <a@b.example> mailbox blocked, jane has left the company; try again in 5 minutes";

    public string Name => "rules";

    public ulong Stream => 3;

    public IReadOnlyList<byte[]> Seeds => SeedTexts.Rules;

    public int Share => 6;

    public int GrowEvery => 1_000;

    public void Read(byte[] input) => SmtpRuleFile.TryParse(InputText.Decode(input), "rules.jsonc", out _, out _);

    public void Check(byte[] input)
    {
        var text = InputText.Decode(input);
        DisagreementException.ThrowUnlessEqual("Rules read twice", Tell(text), Tell(new string(text)));
        if (InputText.WithHalfCharacters(text) is { } broken)
            Tell(broken);
    }

    private static string Tell(string text)
    {
        if (!SmtpRuleFile.TryParse(text, "rules.jsonc", out var rules, out var errors))
            return string.Join('\n', errors);
        var diagnosis = SmtpClassifier.Default.Prepend(rules).Classify(Reply);
        return $"{string.Join(' ', rules.Select(rule => $"{rule.Id} {rule.Cause} {rule.Any.Length} {rule.All.Length} {rule.RetryAfter}"))}\n{ReplyAnswer.Of(diagnosis)}";
    }
}
