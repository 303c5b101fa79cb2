using System.Text;
using SmtpReplyCodes.Mime;

namespace SmtpReplyCodes.Reports;

/// <summary>The forms that fields of a delivery report have in common: <c>type; value (comment)</c> (RFC 3464 section 2.1.2).</summary>
internal static class FieldText
{
    private const int LongestType = 40;

    /// <summary>The types of nearly all reports.</summary>
    private static readonly string[] Usual = ["rfc822", "dns", "smtp", "x-postfix", "x-unix", "utf-8"];

    /// <summary>What stands behind the type and its semicolon. The type is in lower case, and empty when the field gives none, as Haraka's do.</summary>
    public static ReadOnlySpan<char> SplitType(ReadOnlySpan<char> value, out string type)
    {
        var semicolon = value.IndexOf(';');
        var word = semicolon < 0 ? default : value[..semicolon].Trim();
        type = IsType(word) ? NameOf(word) : "";
        return type.Length == 0 ? value : value[(semicolon + 1)..];
    }

    /// <summary>The value without what stands in parentheses, and with control characters made blanks. A parenthesis never closed goes on to the end.</summary>
    /// <param name="value">The value.</param>
    /// <param name="comment">What stood in the parentheses, empty when there were none.</param>
    public static ReadOnlySpan<char> CutComments(ReadOnlySpan<char> value, out string comment)
    {
        comment = "";
        if (value.IndexOfAny('(', '"') < 0)
            return value.ContainsAnyExceptInRange(' ', '~') ? ControlCharacters.Blank(value.ToString()) : value.Trim();
        return Cut(value.ToString(), ref comment);
    }

    private static string Cut(string value, ref string comment)
    {
        StringBuilder text = new(value.Length), comments = new();
        var isQuoted = false;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '(' && !isQuoted)
            {
                var end = EndOfComment(value, at);
                comments.Append(' ').Append(value, at + 1, end - at - 1);
                at = end;
                continue;
            }

            text.Append(value[at]);
            if (isQuoted && value[at] == '\\' && at + 1 < value.Length)
                text.Append(value[++at]);
            else if (value[at] == '"')
                isQuoted = !isQuoted;
        }

        comment = ControlCharacters.Blank(comments.ToString());
        return ControlCharacters.Blank(text.ToString());
    }

    /// <summary>The place of the parenthesis that closes the one at <paramref name="start"/>, else the end.</summary>
    private static int EndOfComment(string value, int start)
    {
        var depth = 0;
        for (var at = start; at < value.Length; at++)
        {
            if (value[at] == '\\')
                at++;
            else if (value[at] == '(')
                depth++;
            else if (value[at] == ')' && --depth == 0)
                return at;
        }

        return value.Length;
    }

    /// <summary>The type in lower case.</summary>
    private static string NameOf(ReadOnlySpan<char> word)
    {
        foreach (var type in Usual)
        {
            if (word.Equals(type, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return word.ToString().ToLowerInvariant();
    }

    private static bool IsType(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestType)
            return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_' or '/'))
                return false;
        }

        return true;
    }
}
