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

    /// <summary>The errors of mail programs (<c>0x800CCC0E</c>) and of sockets (<c>10060</c>), in the order of their codes.</summary>
    public static ImmutableArray<CodeInfo> ClientCodes => Lists.ClientCodes;

    /// <summary>
    /// Explains a code as people write it: <c>550</c>, <c>5.7.26</c>, <c>X.7.26</c>, <c>0x800CCC0E</c>, <c>10060</c>, <c>ETIMEDOUT</c>. A row of its own
    /// counts before the row of a subject, category or class; reply codes before the numbers of sockets.
    /// </summary>
    /// <param name="code">The code, blanks around it left out, its case of no account; null and unknown texts give null.</param>
    public static CodeInfo? Find(string? code)
    {
        var text = (code ?? "").Trim();
        var isNumber = text.Length == 3 && Ascii<char>.ThreeDigits(text) >= SmtpReplyCodes.ReplyCodes.Minimum;
        var byNumber = isNumber ? SmtpReplyCodes.ReplyCodes.Find(Ascii<char>.ThreeDigits(text)) : null;
        if (byNumber is { Match: CodeMatch.Exact })
            return byNumber;
        return ClientCodeNames.Find(text) ?? byNumber ?? FindEnhanced(text);
    }

    private static CodeInfo? FindEnhanced(string text)
    {
        var isOpen = text.StartsWith("X.", StringComparison.OrdinalIgnoreCase);
        if (!EnhancedStatusCode.TryParse(isOpen ? "5" + text[1..] : text, out var code))
            return null;
        return isOpen ? EnhancedCodes.FirstOrDefault(info => info.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) : code.Info;
    }

    private static class Lists
    {
        public static readonly ImmutableArray<CodeInfo> ReplyCodes = [.. ReadReplyCodes()];
        public static readonly ImmutableArray<CodeInfo> EnhancedCodes = [.. ReadEnhancedCodes()];
        public static readonly ImmutableArray<CodeInfo> ClientCodes = [.. Enumerable.Range(0, ClientCodeRows.Starts.Length).Select(row => new CodeInfo(CodeLookup.Client(row)))];

        private static IEnumerable<CodeInfo> ReadReplyCodes()
        {
            for (var i = 0; i < ReplyCodeRows.Keys.Length; i++)
            {
                if (ReplyCodeRows.Keys[i] >= SmtpReplyCodes.ReplyCodes.Minimum)
                    yield return new CodeInfo(CodeLookup.Reply(ReplyCodeRows.Keys[i]));
            }
        }

        private static IEnumerable<CodeInfo> ReadEnhancedCodes()
        {
            for (var i = 0; i < EnhancedCodeRows.Keys.Length; i++)
            {
                if (EnhancedCodeRows.Keys[i] < CodeLookup.ClassKey)
                    yield return new CodeInfo(CodeLookup.OpenClass(i));
            }
        }
    }
}
