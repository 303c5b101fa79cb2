using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>Finds the end of a reply that stands in quotation marks or brackets, and writes its line ends as line ends.</summary>
internal static class ReplyQuotation
{
    /// <summary>The reply behind its code, as far as what was opened before it goes; written-out line ends (<c>\n</c>) are line ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the code stands.</param>
    /// <param name="codeLength">The length of the code; 0 for none.</param>
    /// <param name="isPair">Whether number and text are a pair of Python, so that each line is one of the reply.</param>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, int start, int codeLength, out bool isPair)
    {
        var rest = text[(start + codeLength)..];
        var (opener, length) = OpenerBehindCode(rest);
        isPair = length > 0 && codeLength > 0;
        if (isPair)
            rest = rest[length..];
        else if (start > 0)
            opener = text[start - 1];

        // Logs of qmail write a blank as an underscore and the end of a line as a slash.
        if (opener == '_')
            return rest.ToString().Replace('_', ' ').Replace('/', '\n');
        if (EndOf(rest, opener) is >= 0 and var end)
            rest = rest[..end];
        else if (IsInsideBrackets(text[..start]) && EndOf(rest, '(') is >= 0 and var bracket)
            rest = rest[..bracket];
        return rest.ContainsAny('\\', '\r')
            ? ReplyText.NormalizeLineEnds(rest.ToString().Replace("\\r\\n", "\n", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal))
            : rest;
    }

    /// <summary>Python writes number and text as a pair: <c>(550, b'5.1.1 …')</c>.</summary>
    private static (char Opener, int Length) OpenerBehindCode(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(", "))
            return default;
        var at = rest.Length > 2 && rest[2] == 'b' ? 3 : 2;
        return at < rest.Length && rest[at] is '\'' or '"' ? (rest[at], at + 1) : default;
    }

    /// <summary>Where the quotation closes: brackets nest, and a quotation mark within a word is an apostrophe. -1 where it does not.</summary>
    public static int EndOf(ReadOnlySpan<char> text, char opener)
    {
        var closer = CloserOf(opener);
        if (closer == '\0')
            return -1;
        var depth = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == closer && (opener != closer || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                depth--;
            else if (text[i] == opener && opener != closer)
                depth++;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static char CloserOf(char opener) => opener switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        '"' or '\'' or '`' => opener,
        _ => '\0',
    };

    /// <summary>Whether a bracket is open, as in Postfix' <c>(host … said: 550 …)</c>.</summary>
    private static bool IsInsideBrackets(ReadOnlySpan<char> before)
    {
        var depth = 0;
        foreach (var c in before)
            depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : depth;
        return depth > 0;
    }
}
