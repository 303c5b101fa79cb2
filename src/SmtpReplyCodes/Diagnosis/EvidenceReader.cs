using System.Globalization;
using SmtpReplyCodes.Codes;
using SmtpReplyCodes.Parsing;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>Looks up in the text what decided. Asked for by people who read it, so that it is not kept while a verdict is made.</summary>
internal static class EvidenceReader
{
    public static SmtpEvidence[] Read(in Verdict verdict, string text, SmtpClassifier classifier, ReplyContext? context)
    {
        var evidence = new List<SmtpEvidence>();
        if (verdict.Index is not null)
            evidence.AddRange(Words(verdict, text, classifier, context));
        evidence.AddRange(Codes(verdict.Codes, text).Where(code => !evidence.Exists(key => key.Kind == SmtpEvidenceKind.ProviderKey && key.Value == code.Value)));
        if (context is { Fault: not ClientFault.None and var fault })
            evidence.Insert(verdict.Fault != ClientFault.None ? 0 : evidence.Count, ClientFaults.Evidence(fault));
        return [.. evidence];
    }

    /// <summary>
    /// The words of the rule that decided: the walk over the text as a whole finds the same rule as that over its lines. A rule that names none
    /// rests on codes, which are told as such, and on the mark of its provider or the context.
    /// </summary>
    private static IEnumerable<SmtpEvidence> Words(Verdict verdict, string text, SmtpClassifier classifier, ReplyContext? context)
    {
        classifier.Decide(Utf16Char.Of(text), ReplyForm.Text, verdict.Codes, context, out var again, verdict.Quoted);
        var range = again.Start..again.End;
        if (again.End > 0)
            yield return new SmtpEvidence(verdict.IsByKey ? SmtpEvidenceKind.ProviderKey : SmtpEvidenceKind.Phrase, text[range], range);
        else if (verdict.IsByKey && Codes(verdict.Codes, text) is [var code, ..])
            yield return new SmtpEvidence(SmtpEvidenceKind.ProviderKey, code.Value, code.Range);
        else if (SpeakerReader.Mark(verdict.Index!, new RuleRow(verdict.Index, verdict.Rule.Rule).Mark, text) is { } mark)
            yield return new SmtpEvidence(SmtpEvidenceKind.Phrase, text[mark], mark);
        else
            yield return new SmtpEvidence(SmtpEvidenceKind.Context, new RuleRow(verdict.Index, verdict.Rule.Rule).Text(RuleField.Id)!, null);
    }

    private static SmtpEvidence[] Codes(in CodeVerdict codes, string text)
    {
        if (codes.Winner is { Row: >= 0, Kind: CodeKind.ClientCode })
            return ClientCodeFinder.Find(text) is { Row: >= 0 } client ? [new SmtpEvidence(SmtpEvidenceKind.ClientCode, text.Substring(client.Start, client.Length), RangeOf(client.Start, client.Length))] : [];
        var view = ReplyLocator<char>.Locate(text);
        var found = view.Enhanced.Code.Value == codes.Enhanced.Value ? view.Enhanced : EnhancedCodeFinder<char>.Find(text, codes.Code);
        var isThere = !codes.Enhanced.IsNone && found.Code.Value == codes.Enhanced.Value;
        var enhanced = new SmtpEvidence(SmtpEvidenceKind.EnhancedCode, new EnhancedStatusCode(codes.Enhanced).ToString(), isThere ? RangeOf(found.Start, found.Length) : null);
        var reply = new SmtpEvidence(SmtpEvidenceKind.ReplyCode, codes.Code.ToString(CultureInfo.InvariantCulture), view.Code == codes.Code ? RangeOf(view.CodeStart, 3) : null);
        return codes.Winner switch
        {
            { Row: < 0 } => [],
            { Kind: CodeKind.EnhancedCode } => codes.Code == 0 ? [enhanced] : [enhanced, reply],
            _ => codes.Enhanced.IsNone ? [reply] : [reply, enhanced],
        };
    }

    private static Range? RangeOf(int start, int length) => start < 0 ? null : start..(start + length);
}
