using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>What stands at the beginning of a reply line.</summary>
internal static class ReplyLine<TChar>
    where TChar : unmanaged
{
    /// <summary>How a client's pseudo-reply begins, in lower case; three digits follow.</summary>
    public const string PseudoPrefix = "smtp error ";

    /// <summary>Whether the line is a client's pseudo-reply: <c>SMTP Error 101, cannot open SMTP stream</c>.</summary>
    public static bool IsPseudoReply(ReadOnlySpan<TChar> line)
    {
        if (!Ascii<TChar>.StartsWith(line, PseudoPrefix))
            return false;
        var rest = line[PseudoPrefix.Length..];
        return Ascii<TChar>.ThreeDigits(rest) is >= ReplyCodes.Minimum and <= ReplyCodes.Maximum && (rest.Length == 3 || Ascii<TChar>.IsAnyOf(rest[3], " \t,:"));
    }

    /// <summary>Where the text of a line begins: behind code, separator and blanks.</summary>
    public static int TextStart(ReadOnlySpan<TChar> line)
    {
        var at = Ascii<TChar>.ThreeDigits(line) >= 0 ? 3 : PseudoPrefix.Length + 3;
        if (at < line.Length)
            at++;
        return Ascii<TChar>.SkipBlanks(line, at);
    }

    /// <summary>
    /// Reads an enhanced code at the beginning of a text, with the colon that some servers put behind it, and returns how long that is
    /// with the blanks that follow; 0 when there is none.
    /// </summary>
    public static int ReadLeadingCode(ReadOnlySpan<TChar> text, out PackedStatusCode code)
    {
        var length = EnhancedCodeText<TChar>.ReadWord(text, out code);
        if (length == 0)
            return 0;
        if (length < text.Length && Ascii<TChar>.Value(text[length]) == ':')
            length++;
        return Ascii<TChar>.SkipBlanks(text, length);
    }
}
