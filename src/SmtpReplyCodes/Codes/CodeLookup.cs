namespace SmtpReplyCodes.Codes;

/// <summary>Finds the row for a code, degrading from the code itself to its class. The search allocates nothing; <see cref="Read(Found)"/> makes the object.</summary>
internal static class CodeLookup
{
    /// <summary>Which row speaks for a code, and how closely.</summary>
    public readonly record struct Found(int Row, bool IsEnhanced, CodeMatch Match, SmtpSeverity Severity, SmtpCause Cause);

    /// <summary>The row of a reply code, else of its first two digits, else of its first digit. Fallbacks stand in the table as 55 and 5.</summary>
    public static Found? Reply(int code)
    {
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum)
            return null;
        var match = CodeMatch.Exact;
        var row = ReplyCodeRows.Keys.BinarySearch((short)code);
        if (row < 0)
        {
            match = CodeMatch.Category;
            row = ReplyCodeRows.Keys.BinarySearch((short)(code / 10));
        }

        if (row < 0)
        {
            match = CodeMatch.Class;
            row = ReplyCodeRows.Keys.BinarySearch((short)(code / 100));
        }

        return new Found(row, false, match, ReplyCodes.SeverityOf(code), (SmtpCause)ReplyCodeRows.Causes[row]);
    }

    /// <summary>The row of an enhanced code, else of its subject, else of its class. Classes stand in the table behind all subjects.</summary>
    public static Found? Enhanced(EnhancedStatusCode code)
    {
        if (code == default)
            return null;
        var match = CodeMatch.Exact;
        var row = EnhancedCodeRows.Keys.BinarySearch(Key(code.Subject, code.Detail));
        if (row < 0)
        {
            match = CodeMatch.Subject;
            row = EnhancedCodeRows.Keys.BinarySearch(Key(code.Subject, 0));
        }

        if (row < 0)
        {
            match = CodeMatch.Class;
            row = EnhancedCodeRows.Keys.BinarySearch(ClassKey(code.Class));
        }

        return new Found(row, true, match, code.Severity, CauseOf(row, code.Severity));
    }

    /// <summary>Whether the table has a row of its own for this reply code.</summary>
    public static bool IsKnownReply(int code) => ReplyCodeRows.Keys.BinarySearch((short)code) >= 0;

    public static CodeInfo Read(Found found)
    {
        var row = found.IsEnhanced ? EnhancedCodeRows.Read(found.Row) : ReplyCodeRows.Read(found.Row);
        return new CodeInfo(row, found.Match, found.Severity, found.Cause);
    }

    /// <summary>The place of <c>X.subject.detail</c> in the generated table.</summary>
    public static int Key(int subject, int detail) => (subject * 1_000) + detail;

    /// <summary>The place of the fallback of a class in the generated table.</summary>
    public static int ClassKey(int statusClass) => 1_000_000 * statusClass;

    private static SmtpCause CauseOf(int row, SmtpSeverity severity) => severity switch
    {
        SmtpSeverity.Success => SmtpCause.Accepted,
        SmtpSeverity.Transient => (SmtpCause)EnhancedCodeRows.TransientCauses[row],
        _ => (SmtpCause)EnhancedCodeRows.PermanentCauses[row],
    };
}
