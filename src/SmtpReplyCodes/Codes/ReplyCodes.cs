using System.Collections.Immutable;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes;

/// <summary>The reply codes of SMTP and those that mail systems use without a standard, as constants and as rows with their explanation.</summary>
/// <remarks>The constants are generated from <c>Data/codes</c>. Codes that are not here are legal all the same: <see cref="Find"/> explains any.</remarks>
public static partial class ReplyCodes
{
    /// <summary>The smallest number that is taken for a reply code.</summary>
    public const int Minimum = 100;

    /// <summary>The largest number that is taken for a reply code.</summary>
    public const int Maximum = 699;

    /// <summary>All reply codes that the table knows, in ascending order.</summary>
    public static ImmutableArray<CodeInfo> All => CodeTable.ReplyCodes;

    /// <summary>
    /// Explains a reply code: by its own row, else by its first two digits, else by its first digit; <see cref="CodeInfo.Match"/> says which.
    /// </summary>
    /// <param name="code">The reply code.</param>
    /// <returns>The row, or null when the number is not within <see cref="Minimum"/> and <see cref="Maximum"/>.</returns>
    public static CodeInfo? Find(int code) => CodeLookup.Read(CodeLookup.Reply(code));

    /// <summary>What the first digit of a reply code says: 2 success, 3 intermediate, 4 transient, 5 and 6 permanent, all else unknown.</summary>
    /// <param name="code">The reply code; any number is allowed.</param>
    public static SmtpSeverity SeverityOf(int code) => code is < Minimum or > Maximum ? SmtpSeverity.Unknown : CodeClass.Severity(code / 100);
}
