namespace SmtpReplyCodes.Reports;

/// <summary>Lines that a reply code leads.</summary>
internal static class CodedLine
{
    /// <summary>The code in front of a line, with nothing, a blank or a hyphen behind it; 0 where there is none.</summary>
    public static int CodeOf(ReadOnlySpan<char> line) =>
        line.Length >= 3 && (line.Length == 3 || line[3] is ' ' or '-') && line[0] is >= '2' and <= '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2])
            ? ((line[0] - '0') * 100) + ((line[1] - '0') * 10) + line[2] - '0'
            : 0;

    /// <summary>Whether a server refuses in this line.</summary>
    public static bool IsRefusal(ReadOnlySpan<char> line) => CodeOf(line) >= 400;

    /// <summary>Where a server refuses within a text; -1 where none does.</summary>
    public static int IndexOfRefusal(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length && text[at..].IndexOfAny('4', '5') is >= 0 and var next; at++)
        {
            at += next;
            if (char.IsWhiteSpace(text[at - 1]) && IsRefusal(text[at..]))
                return at;
        }

        return -1;
    }

    /// <summary>Whether the line says that another one of its reply follows (RFC 5321 section 4.2.1).</summary>
    public static bool IsContinued(ReadOnlySpan<char> line) => CodeOf(line) > 0 && line.Length > 3 && line[3] == '-';
}
