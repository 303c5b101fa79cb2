using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>What tells the lines of an mbox from those of its messages (RFC 4155, and the older forms that it leaves out).</summary>
internal static class MboxLine
{
    /// <summary>How many bytes from the start of a line it takes at most to say what the line is.</summary>
    public const int Lookahead = 4 * 1024;

    private const int LongestSeparator = 1024, LongestFieldName = 80;

    /// <summary>
    /// Whether a message begins here. The date is what makes the line: not every program writes an empty line before it. Behind an empty line a header
    /// that follows says the same, as some scripts write no date; <c>From now on</c> in a text that nobody quoted has neither.
    /// </summary>
    public static bool IsSeparator(ReadOnlySpan<byte> text, bool isAfterEmptyLine)
    {
        if (!text.StartsWith("From "u8))
            return false;
        var end = text[..Math.Min(text.Length, LongestSeparator)].IndexOf((byte)'\n');
        if (end < 0)
            return text.Length < LongestSeparator && HasDate(text);
        return HasDate(text[..end]) || (isAfterEmptyLine && IsField(text[(end + 1)..]));
    }

    /// <summary>Whether a line of a body was given a <c>&gt;</c> so that it separates nothing; one more for each that it had (mboxrd).</summary>
    public static bool IsQuoted(ReadOnlySpan<byte> line) => line is [(byte)'>', ..] && line.TrimStart((byte)'>').StartsWith("From "u8);

    public static bool IsEmpty(ReadOnlySpan<byte> line) => line is [(byte)'\n', ..] or [(byte)'\r', (byte)'\n', ..];

    /// <summary>Whether a body holds a line that a program which quotes would have quoted (mboxcl2 quotes none).</summary>
    public static bool HasUnquoted(ReadOnlySpan<byte> body) => body.StartsWith("From "u8) || body.IndexOf("\nFrom "u8) >= 0;

    /// <summary>Whether a header field begins here.</summary>
    private static bool IsField(ReadOnlySpan<byte> text)
    {
        var colon = text[..Math.Min(text.Length, LongestFieldName)].IndexOf((byte)':');
        if (colon <= 0 || text[..colon].ContainsAnyExceptInRange((byte)'!', (byte)'~'))
            return false;
        // Unlike an address of the web.
        return colon + 1 == text.Length || text[colon + 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
    }

    /// <summary>Whether a sender is followed by the date of <c>asctime</c>: <c>Thu Jan  7 12:34</c>.</summary>
    private static bool HasDate(ReadOnlySpan<byte> line)
    {
        Word(ref line);
        var sender = Word(ref line);
        while (!line.IsEmpty)
        {
            var rest = line;
            if (IsOneOf(Word(ref line), "MonTueWedThuFriSatSun"u8)
                && IsOneOf(Word(ref line), "JanFebMarAprMayJunJulAugSepOctNovDec"u8)
                && Word(ref line) is [>= (byte)'0' and <= (byte)'9'] or [>= (byte)'0' and <= (byte)'3', >= (byte)'0' and <= (byte)'9']
                && IsTime(Word(ref line)))
                return !sender.IsEmpty;
            Word(ref rest);
            line = rest;
        }

        return false;
    }

    private static ReadOnlySpan<byte> Word(ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t\r"u8);
        var end = line.IndexOfAny(" \t\r"u8);
        var word = end < 0 ? line : line[..end];
        line = line[word.Length..];
        return word;
    }

    private static bool IsOneOf(ReadOnlySpan<byte> word, ReadOnlySpan<byte> names)
    {
        for (; names.Length > 0 && word.Length == 3; names = names[3..])
        {
            if (Ascii.EqualsIgnoreCase(word, names[..3]))
                return true;
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<byte> word) =>
        word.IndexOf((byte)':') is 1 or 2 && word[0] is >= (byte)'0' and <= (byte)'9' && word[^1] is >= (byte)'0' and <= (byte)'9';
}
