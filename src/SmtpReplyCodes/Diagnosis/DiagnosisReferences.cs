using System.Collections.Immutable;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>The documents behind a diagnosis: that of the rule, then those of the code.</summary>
internal static class DiagnosisReferences
{
    /// <summary>What a citation of the table's documents begins with; no reference of a user does.</summary>
    public const char OfTable = '\u0001';

    public static ImmutableArray<CodeReference> Read(string? ofRule, CodeInfo? info)
    {
        var ofCode = info?.References ?? [];
        if (ofRule is null)
            return ofCode;
        var reference = ofRule[0] == OfTable ? CodeReference.Read(ofRule[1..]) : CodeReference.Foreign(ofRule);
        return [reference, .. ofCode.Where(other => !other.Equals(reference))];
    }
}
