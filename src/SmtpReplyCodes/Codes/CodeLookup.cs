namespace SmtpReplyCodes.Codes;

/// <summary>Finds the row for a code, degrading from the code itself to its class. Allocates nothing; <see cref="Read"/> makes the object.</summary>
internal static class CodeLookup
{
    /// <summary>The key of the fallback of a class of enhanced codes, behind all subjects.</summary>
    public const int ClassKey = 1_000_000;

    /// <summary>Which row speaks for a code, and how closely. Plain fields: a fresh process compiles every accessor that it meets.</summary>
    public readonly struct Found(CodeKind kind, int row, CodeMatch match, SmtpSeverity severity, SmtpCause cause)
    {
        public static Found None => new(default, -1, default, default, default);

        public readonly int Row = row;
        public readonly CodeKind Kind = kind;
        public readonly CodeMatch Match = match;
        public readonly SmtpSeverity Severity = severity;
        public readonly SmtpCause Cause = cause;
    }

    /// <summary>The row of a reply code, else of its first two digits, else of its first digit. Fallbacks stand in the table as 55 and 5.</summary>
    public static Found Reply(int code)
    {
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum)
            return Found.None;
        var match = CodeMatch.Exact;
        var row = Find(ReplyCodeRows.Keys, code);
        if (row < 0)
        {
            match = CodeMatch.Category;
            row = Find(ReplyCodeRows.Keys, code / 10);
        }

        if (row < 0)
        {
            match = CodeMatch.Class;
            row = Find(ReplyCodeRows.Keys, code / 100);
        }

        return new Found(CodeKind.ReplyCode, row, match, ReplyCodes.SeverityOf(code), (SmtpCause)ReplyCodeRows.Causes[row]);
    }

    /// <summary>The row of an enhanced code, else of its subject, else of its class.</summary>
    public static Found Enhanced(EnhancedStatusCode code)
    {
        var statusClass = code.Class;
        if (statusClass == 0)
            return Found.None;
        var subject = code.Subject;
        var match = CodeMatch.Exact;
        var row = Find(EnhancedCodeRows.Keys, Key(subject, code.Detail));
        if (row < 0)
        {
            match = CodeMatch.Subject;
            row = Find(EnhancedCodeRows.Keys, Key(subject, 0));
        }

        if (row < 0)
        {
            match = CodeMatch.Class;
            row = Find(EnhancedCodeRows.Keys, ClassKey * statusClass);
        }

        return new Found(CodeKind.EnhancedCode, row, match, code.Severity, CauseOf(row, statusClass));
    }

    /// <summary>The row of an enhanced code taken for itself, its class left open.</summary>
    public static Found OpenClass(int row) =>
        new(CodeKind.EnhancedCode, row, CodeMatch.Exact, SmtpSeverity.Unknown, (SmtpCause)EnhancedCodeRows.PermanentCauses[row]);

    /// <summary>The row of a client's code.</summary>
    public static Found Client(int row) => new(CodeKind.ClientCode, row, CodeMatch.Exact, SmtpSeverity.Unknown, (SmtpCause)ClientCodeRows.Causes[row]);

    /// <summary>Whether the table has a row of its own for this reply code.</summary>
    public static bool IsKnownReply(int code) => Find(ReplyCodeRows.Keys, code) >= 0;

    /// <summary>The row as users see it; null when none was found.</summary>
    public static CodeInfo? Read(Found found) => found.Row < 0 ? null : new CodeInfo(found);

    /// <summary>The place of <c>X.subject.detail</c> in the generated table.</summary>
    public static int Key(int subject, int detail) => (subject * 1_000) + detail;

    /// <summary>What a row about success (X.1.5) says of a failure with its number (5.1.5) is nothing.</summary>
    private static SmtpCause CauseOf(int row, int statusClass)
    {
        if (statusClass == 2)
            return SmtpCause.Accepted;
        var cause = (SmtpCause)(statusClass == 4 ? EnhancedCodeRows.TransientCauses : EnhancedCodeRows.PermanentCauses)[row];
        return cause == SmtpCause.Accepted ? SmtpCause.Unknown : cause;
    }

    /// <summary>The place of a key in ascending ones, negative when it is not there.</summary>
    private static int Find(ReadOnlySpan<int> keys, int key)
    {
        int low = 0, high = keys.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle] == key)
                return middle;
            if (keys[middle] < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
