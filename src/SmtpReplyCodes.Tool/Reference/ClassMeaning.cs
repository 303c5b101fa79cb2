using System.Collections.Immutable;

namespace SmtpReplyCodes.Tool.Reference;

/// <summary>What an enhanced code whose class is open means in one class: X.2.1 is 4.2.1, too much mail for now, and 5.2.1, switched off.</summary>
internal sealed record ClassMeaning(EnhancedStatusCode Code, SmtpCause Cause)
{
    /// <summary>
    /// The classes of a row, transient before permanent. A row that tells success has that class alone, and one whose class is not open has none.
    /// </summary>
    public static ImmutableArray<ClassMeaning> Of(CodeInfo info)
    {
        if (!info.Id.StartsWith("X.", StringComparison.Ordinal) || info.Severity != SmtpSeverity.Unknown)
            return [];
        int[] classes = info.Cause == SmtpCause.Accepted ? [2] : [4, 5];
        return [.. classes.Select(statusClass => Read(statusClass + info.Id[1..]))];
    }

    private static ClassMeaning Read(string text)
    {
        var code = EnhancedStatusCode.Parse(text);
        return new ClassMeaning(code, code.Info!.Cause);
    }
}
