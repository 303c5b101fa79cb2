namespace SmtpReplyCodes.Mime;

/// <summary>The lines of a text, one after the other.</summary>
/// <remarks>
/// A line ends with LF, CRLF or CR. CR CR LF is one end too: a mail that went through two programs that both write CRLF has it.
/// </remarks>
internal ref struct LineReader
{
    private readonly ReadOnlySpan<byte> _text;

    /// <param name="text">The text.</param>
    /// <param name="start">Where its first line begins.</param>
    public LineReader(ReadOnlySpan<byte> text, int start = 0)
    {
        _text = text;
        Next = Start = End = start;
    }

    /// <summary>Where the line begins, where it ends without its line end, and where the next one begins.</summary>
    public int Start, End, Next;

    public readonly ReadOnlySpan<byte> Line => _text[Start..End];

    /// <summary>Whether nothing but blanks is in the line.</summary>
    public readonly bool IsBlank => Line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    /// <summary>Goes to the next line; false when there is none.</summary>
    public bool Read()
    {
        if (Next >= _text.Length)
            return false;
        Start = Next;
        var length = _text[Start..].IndexOfAny((byte)'\n', (byte)'\r');
        End = length < 0 ? _text.Length : Start + length;
        Next = Behind(_text, End);
        return true;
    }

    /// <summary>The place behind the line end that begins here.</summary>
    public static int Behind(ReadOnlySpan<byte> text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        if (text[end] == '\n')
            return end + 1;
        var rest = text[(end + 1)..];
        return rest.StartsWith("\n"u8) ? end + 2 : rest.StartsWith("\r\n"u8) ? end + 3 : end + 1;
    }
}
