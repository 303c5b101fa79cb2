namespace SmtpReplyCodes.Reports;

/// <summary>The lines of a decoded text, one after the other: they end with LF, CRLF, CR or CR CR LF.</summary>
internal ref struct TextLines(ReadOnlySpan<char> text, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the line begins, where it ends without its line end, and where the next one begins.</summary>
    public int Start = start, End = start, Next = start;

    public readonly ReadOnlySpan<char> Line => _text[Start..End];

    public readonly bool IsBlank => Line.IsWhiteSpace();

    public bool Read()
    {
        if (Next >= _text.Length)
            return false;
        Start = Next;
        var length = _text[Start..].IndexOfAny('\n', '\r');
        End = length < 0 ? _text.Length : Start + length;
        Next = End;
        if (Next < _text.Length && _text[Next] == '\r')
            Next += _text[(Next + 1)..] is ['\r', '\n', ..] ? 2 : 1;
        if (Next < _text.Length && _text[Next] == '\n' && (Next == End || _text[Next - 1] == '\r'))
            Next++;
        return true;
    }

    /// <summary>Where the line begins in which a place lies, at most so many characters before that.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int at, int reach = int.MaxValue)
    {
        var from = Math.Max(0, at - reach);
        return from + text[from..at].LastIndexOfAny('\n', '\r') + 1;
    }

    /// <summary>Where the line ends in which a place lies, at most so many characters behind that.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at, int reach = int.MaxValue)
    {
        var rest = text.Slice(at, Math.Min(reach, text.Length - at));
        return at + (rest.IndexOfAny('\n', '\r') is >= 0 and var length ? length : rest.Length);
    }
}
