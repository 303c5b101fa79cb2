using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What texts show besides phrases of rules, and which of it a rule needs. The library's own rules have it, those of users none.</summary>
/// <param name="All">The marks; the place of one is its number.</param>
/// <param name="Of">The mark that must be there for a rule to hold, or <see cref="NoMark"/>.</param>
/// <param name="IsShown">Whether the reference shows a rule, so that the index is to hold its codes and an example.</param>
/// <param name="ReferenceOf">The reference of a rule as the index is to hold it.</param>
/// <param name="Write">A text as a row holds it.</param>
internal sealed record RuleMarks(IReadOnlyList<RuleMark> All, Func<SmtpRule, int> Of, Func<SmtpRule, bool> IsShown, Func<SmtpRule, string?> ReferenceOf, Func<string, string> Write)
{
    /// <summary>Of a rule that needs no mark.</summary>
    public const int NoMark = -1;

    public static RuleMarks None { get; } = new([], _ => NoMark, _ => false, rule => rule.Reference, RowWords.Write);
}

/// <summary>A provider, a blocklist or a mail system: the words that show it, any of which will do, and its texts.</summary>
/// <param name="Phrases">Phrases that hold words only.</param>
/// <param name="Texts">The lines of its text, in the order of <see cref="MarkField"/>.</param>
internal sealed record RuleMark(IReadOnlyCollection<string> Phrases, IReadOnlyList<string?> Texts);
