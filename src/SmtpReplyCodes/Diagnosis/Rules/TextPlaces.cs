namespace SmtpReplyCodes.Diagnosis;

/// <summary>A place in a text as people count: lines and columns from 1, columns in UTF-16 units.</summary>
internal readonly record struct TextPlace(int Line, int Column);

/// <summary>
/// Turns offsets in UTF-8 into places. Lines end with LF, CR LF or CR. It counts on from the place that was asked for before, so that asking in
/// the order of the text costs linear time in all.
/// </summary>
internal sealed class TextPlaces(byte[] utf8)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public TextPlace At(long offset)
    {
        var end = (int)Math.Clamp(offset, 0, utf8.Length);
        if (end < _offset)
            (_offset, _line, _column) = (0, 1, 1);
        for (; _offset < end; _offset++)
            Count(utf8[_offset]);
        return new TextPlace(_line, _column);
    }

    /// <summary>The offset of a place that is given as JSON readers do: the number of line feeds in front, and the bytes behind the last of them.</summary>
    public long OffsetOf(long lineFeeds, long bytes)
    {
        var start = 0;
        for (; lineFeeds > 0 && utf8.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var feed; lineFeeds--)
            start += feed + 1;
        return start + bytes;
    }

    private void Count(byte unit)
    {
        var isLineEnd = unit == '\n' || (unit == '\r' && (_offset + 1 == utf8.Length || utf8[_offset + 1] != '\n'));
        if (isLineEnd)
            (_line, _column) = (_line + 1, 1);
        else if (unit is >= 0xF0)
            _column += 2; // Four bytes are a pair of surrogates.
        else if ((unit & 0xC0) != 0x80)
            _column++;
    }
}
