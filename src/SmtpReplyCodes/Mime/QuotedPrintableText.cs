namespace SmtpReplyCodes.Mime;

/// <summary>Quoted-printable (RFC 2045 section 6.7), with what mailers make of it.</summary>
internal static class QuotedPrintableText
{
    /// <summary>Decodes as much as fits into the target.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var written = 0;
        for (var at = 0; at < text.Length && written < target.Length;)
        {
            var c = text[at];
            if (c is (byte)' ' or (byte)'\t')
                at = CopyBlanks(text, at, target, ref written);
            else if (c != '=')
                (target[written++], at) = (c, at + 1);
            else if (HexPair.Read(text, at + 1) is >= 0 and var value)
                (target[written++], at) = ((byte)value, at + 3);
            else if (SoftBreakEnd(text, at) is > 0 and var end)
                at = end;
            else
                (target[written++], at) = (c, at + 1);
        }

        return written;
    }

    /// <summary>Blanks at the end of a line were added on the way and are no part of the text.</summary>
    private static int CopyBlanks(ReadOnlySpan<byte> text, int at, Span<byte> target, ref int written)
    {
        var end = SkipBlanks(text, at);
        if (end == text.Length || text[end] is (byte)'\r' or (byte)'\n')
            return end;
        var blanks = text[at..end];
        blanks = blanks[..Math.Min(blanks.Length, target.Length - written)];
        blanks.CopyTo(target[written..]);
        written += blanks.Length;
        return end;
    }

    /// <summary>
    /// Where the next line begins when this <c>=</c> ends a line softly; 0 when it does not. The end of the text is such a place too, as the line end
    /// before a boundary belongs to the boundary.
    /// </summary>
    private static int SoftBreakEnd(ReadOnlySpan<byte> text, int at)
    {
        var end = SkipBlanks(text, at + 1);
        if (end == text.Length)
            return end;
        if (text[end..].StartsWith("\r\n"u8))
            return end + 2;
        return text[end] is (byte)'\r' or (byte)'\n' ? end + 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        return length < 0 ? text.Length : at + length;
    }
}
