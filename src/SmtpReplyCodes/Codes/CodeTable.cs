using System.Collections.Immutable;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>The embedded table: every code that the library knows, with the date of its data.</summary>
/// <remarks>Thread-safe; rows are made when first asked for.</remarks>
public static partial class CodeTable
{
    /// <summary>All reply codes that the table knows, in ascending order.</summary>
    public static ImmutableArray<CodeInfo> ReplyCodes => Lists.ReplyCodes;

    /// <summary>
    /// All enhanced status codes of the IANA registry, by subject and detail. Their class is open (<c>X.1.1</c>), so that
    /// <see cref="CodeInfo.Severity"/> is unknown and <see cref="CodeInfo.Cause"/> is that of the permanent class.
    /// </summary>
    public static ImmutableArray<CodeInfo> EnhancedCodes => Lists.EnhancedCodes;

    private static class Lists
    {
        public static readonly ImmutableArray<CodeInfo> ReplyCodes = [.. ReadReplyCodes()];
        public static readonly ImmutableArray<CodeInfo> EnhancedCodes = [.. ReadEnhancedCodes()];

        private static IEnumerable<CodeInfo> ReadReplyCodes()
        {
            for (var i = 0; i < ReplyCodeRows.Keys.Length; i++)
            {
                int code = ReplyCodeRows.Keys[i];
                if (code >= SmtpReplyCodes.ReplyCodes.Minimum)
                    yield return new CodeInfo(ReplyCodeRows.Read(i), CodeMatch.Exact, SmtpReplyCodes.ReplyCodes.SeverityOf(code), (SmtpCause)ReplyCodeRows.Causes[i]);
            }
        }

        private static IEnumerable<CodeInfo> ReadEnhancedCodes()
        {
            for (var i = 0; i < EnhancedCodeRows.Keys.Length; i++)
            {
                if (EnhancedCodeRows.Keys[i] < CodeLookup.ClassKey(1))
                    yield return new CodeInfo(EnhancedCodeRows.Read(i), CodeMatch.Exact, SmtpSeverity.Unknown, (SmtpCause)EnhancedCodeRows.PermanentCauses[i]);
            }
        }
    }
}
