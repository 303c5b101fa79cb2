namespace SmtpReplyCodes.Codes;

/// <summary>Finds the row for a code, degrading from the code itself to its class. Allocates nothing; <see cref="Read"/> makes the object.</summary>
internal static class CodeLookup
{
    /// <summary>The key of the fallback of a class of enhanced codes, behind all subjects.</summary>
    public const int ClassKey = 1_000_000;

    /// <summary>
    /// Which row speaks for a code, and how closely; a row below 0 is none. Plain fields, as a fresh process compiles every accessor and
    /// constructor that it meets.
    /// </summary>
    public struct Found
    {
        public int Row;

        /// <summary>Where the row's text starts.</summary>
        public int Text;
        public CodeKind Kind;
        public CodeMatch Match;

        /// <summary>The first digit of the code that was asked for; 0 where it is open or there is none.</summary>
        public int Class;
        public SmtpCause Cause;

        /// <summary>Whether the row speaks of the subject of an enhanced code alone (5.7.0, 5.7.509).</summary>
        public bool IsUndefined;
    }

    /// <summary>The row of a reply code, else of its first two digits, else of its first digit. Fallbacks stand in the table as 55 and 5.</summary>
    public static Found Reply(int code)
    {
        if (code is < ReplyCodes.Minimum or > ReplyCodes.Maximum)
            return new Found { Row = -1 };
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

        return new Found { Kind = CodeKind.ReplyCode, Row = row, Text = ReplyCodeRows.Starts[row], Match = match, Class = code / 100, Cause = (SmtpCause)ReplyCodeRows.Causes[row] };
    }

    /// <summary>The row of an enhanced code, else of its subject, else of its class.</summary>
    public static Found Enhanced(PackedStatusCode code)
    {
        if (code.IsNone)
            return new Found { Row = -1 };
        var statusClass = code.Class;
        var key = code.Value % PackedStatusCode.ClassUnit;
        var detail = code.Detail;
        var match = CodeMatch.Exact;
        var row = Find(EnhancedCodeRows.Keys, key);
        if (row < 0)
        {
            match = CodeMatch.Subject;
            row = Find(EnhancedCodeRows.Keys, key - detail);
        }

        if (row < 0)
        {
            match = CodeMatch.Class;
            row = Find(EnhancedCodeRows.Keys, ClassKey * statusClass);
        }

        var cause = (SmtpCause)(statusClass == 4 ? EnhancedCodeRows.TransientCauses : EnhancedCodeRows.PermanentCauses)[row];
        if (statusClass == 2)
            cause = SmtpCause.Accepted;
        else if (cause == SmtpCause.Accepted)
            cause = SmtpCause.Unknown; // a row about success (X.1.5) says nothing of a failure (5.1.5)
        return new Found
        {
            Kind = CodeKind.EnhancedCode,
            Row = row,
            Text = EnhancedCodeRows.Starts[row],
            Match = match,
            Class = statusClass,
            Cause = cause,
            IsUndefined = detail == 0 || match != CodeMatch.Exact,
        };
    }

    /// <summary>The row of an enhanced code taken for itself, its class left open.</summary>
    public static Found OpenClass(int row) =>
        new() { Kind = CodeKind.EnhancedCode, Row = row, Text = EnhancedCodeRows.Starts[row], Cause = (SmtpCause)EnhancedCodeRows.PermanentCauses[row] };

    /// <summary>The row of a client's code.</summary>
    public static Found Client(int row) => new() { Kind = CodeKind.ClientCode, Row = row, Text = ClientCodeRows.Starts[row], Cause = (SmtpCause)ClientCodeRows.Causes[row] };

    /// <summary>Whether the table has a row of its own for this reply code.</summary>
    public static bool IsKnownReply(int code) => Find(ReplyCodeRows.Keys, code) >= 0;

    /// <summary>The row as users see it; null when none was found.</summary>
    public static CodeInfo? Read(Found found) => found.Row < 0 ? null : new CodeInfo(found);

    /// <summary>The place of a key in ascending ones, negative when it is not there.</summary>
    private static int Find(int[] keys, int key)
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
