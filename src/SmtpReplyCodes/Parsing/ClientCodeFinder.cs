using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>
/// Finds the error of a mail program or of a socket in a text in which no server speaks: <c>(0x800CCC0E)</c>, <c>connect ECONNREFUSED</c>,
/// <c>[Errno 110]</c>, <c>Socket Error: 10060</c>.
/// </summary>
internal static class ClientCodeFinder
{
    private const string NumberWords = " error errno code socket winsock number wsaerror ", LinuxWords = " errno ";

    /// <summary>A row of the table and where its name stands in the text; of row -1 when there is none.</summary>
    public readonly record struct FoundName(int Row, int Start, int Length)
    {
        public static FoundName None => new(-1, 0, 0);
    }

    /// <summary>The first such error in the text. Looks at each character a bounded number of times.</summary>
    public static FoundName Find(ReadOnlySpan<char> text)
    {
        var isAlone = text.Trim().Length <= ClientCodeNames.LongestName && text.Trim().IndexOfAny(" \t\r\n") < 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPartOfName(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsPartOfName(text[end]))
                end++;
            var name = text[start..end];
            if (name.Length <= ClientCodeNames.LongestName && (isAlone || IsAnnounced(text, start, name)) && ClientCodeNames.FindRow(name.ToString()) is >= 0 and var row)
                return new FoundName(row, start, name.Length);
            start = end;
        }

        return FoundName.None;
    }

    /// <summary>A symbol or a number in hexadecimal speaks for itself; a plain number must be called an error.</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> name)
    {
        if (!char.IsAsciiDigit(name[0]))
            return name.Length > 4 && (name[0] is 'E' or 'W' or 'I') && !name.ContainsAnyInRange('a', 'z');
        if (name.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or ':' or '#' or '=' or '(' or '[')
            at--;
        var word = LastWord.Before(text, at);
        return name.Length >= 5 ? word.Is(NumberWords) : word.Is(LinuxWords) || IsOsError(text[..at]);
    }

    /// <summary>Rust and others write <c>(os error 111)</c>.</summary>
    private static bool IsOsError(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith("os error", StringComparison.OrdinalIgnoreCase);

    private static bool IsPartOfName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
