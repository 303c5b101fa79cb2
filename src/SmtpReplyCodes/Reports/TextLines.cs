using System.Text;

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

    /// <summary>The text with LF for all line ends.</summary>
    public static string Normalize(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\r\n", "\n", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>A text as bytes, to be read as a header.</summary>
    public static byte[] Utf8(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>A text up to a limit. No character is cut in two.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int limit) =>
        text.Length <= limit ? text : text[..(limit > 0 && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)];

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
