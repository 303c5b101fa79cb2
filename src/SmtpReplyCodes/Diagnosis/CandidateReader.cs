using System.Collections.Immutable;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;
using SmtpReplyCodes.Phrases;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>What lost: other words, then the codes. Asked for by people who read it, so that words of less weight are not looked for while a verdict is made.</summary>
internal static class CandidateReader
{
    public static ImmutableArray<SmtpCandidate> Read(in Verdict decided, string text, SmtpClassifier classifier, ReplyContext? context)
    {
        var candidates = new List<SmtpCandidate>();
        var verdict = decided;
        if (decided.Index is not null)
            classifier.Decide(Utf16Char.Of(text), ReplyForm.Text, decided.Codes, context, out verdict, decided.Quoted, isThorough: true);
        if (verdict.Index is { } index)
        {
            if (verdict.Other.Rule >= 0)
                Add(candidates, verdict, ByRule(verdict, index));
            Add(candidates, verdict, ByCode(verdict.Codes, verdict.Codes.Winner));
        }

        Add(candidates, verdict, ByCode(verdict.Codes, verdict.Codes.Loser));
        return [.. candidates];
    }

    private static void Add(List<SmtpCandidate> candidates, in Verdict verdict, SmtpCandidate? candidate)
    {
        if (candidate is null || candidate.Cause == SmtpCause.Unknown || candidate.Cause == verdict.Cause || candidates.Exists(other => other.Cause == candidate.Cause))
            return;
        candidates.Add(candidate);
    }

    private static SmtpCandidate ByRule(in Verdict verdict, PhraseIndex index)
    {
        var other = new Verdict { Codes = verdict.Codes, Index = index, Rule = verdict.Other, Other = verdict.Rule };
        return new SmtpCandidate(other.Cause, other.Confidence, new RuleRow(index, verdict.Other.Rule).Text(RuleField.Id)!);
    }

    private static SmtpCandidate? ByCode(in CodeVerdict codes, CodeLookup.Found found) =>
        CodeLookup.Read(found) is { } info ? new SmtpCandidate(found.Cause, codes.ConfidenceOf(found), SmtpDiagnosis.RuleOf(info)) : null;
}
