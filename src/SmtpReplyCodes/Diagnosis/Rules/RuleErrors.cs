using System.Collections.Immutable;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The mistakes found in one file so far.</summary>
internal sealed class RuleErrors(string file)
{
    private readonly List<SmtpRuleError> _errors = [];

    public int Count => _errors.Count;

    public void Add(TextPlace place, string message) => _errors.Add(new SmtpRuleError(file, place.Line, place.Column, message));

    /// <summary>All of them in the order of their places, those of one place in the order in which they were found.</summary>
    public ImmutableArray<SmtpRuleError> InOrder() => [.. _errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];
}
