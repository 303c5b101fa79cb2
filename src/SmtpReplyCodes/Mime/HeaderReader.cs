using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>The fields of a header, one after the other (RFC 5322 section 2.2).</summary>
/// <remarks>
/// The header ends with an empty line, or with the first line that can be no field: servers forget the empty line. Names are compared without case,
/// and may have blanks before their colon (RFC 5322 section 4.5). A line such as <c>&lt;user@example.com&gt;:</c>, with which qmail begins what it says of a
/// recipient, is none.
/// </remarks>
internal ref struct HeaderReader
{
    /// <summary>No field has a longer name; what has is text.</summary>
    private const int LongestName = 100;

    private readonly ReadOnlySpan<byte> _text;
    private LineReader _lines;
    private bool _hasLine;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the header begins.</param>
    public HeaderReader(ReadOnlySpan<byte> text, int start = 0)
    {
        _text = text;
        _lines = new LineReader(text, start);
        _hasLine = _lines.Read();
        BodyStart = start;
    }

    /// <summary>The name of the field as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the value begins and ends: folded as it is, without the blanks before it and the last line end.</summary>
    public int ValueStart { get; private set; }

    /// <inheritdoc cref="ValueStart"/>
    public int ValueEnd { get; private set; }

    /// <summary>Where the field begins.</summary>
    public int Start { get; private set; }

    public readonly ReadOnlySpan<byte> Value => _text[ValueStart..ValueEnd];

    /// <summary>Where the body begins, once <see cref="Read"/> has given false; before, where the next field does.</summary>
    public int BodyStart { get; private set; }

    public readonly bool IsNamed(ReadOnlySpan<char> name) => Ascii.EqualsIgnoreCase(Name, name);

    public readonly bool IsNamed(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>Goes to the next field; false at the end of the header.</summary>
    public bool Read()
    {
        if (!_hasLine || _lines.IsBlank)
        {
            BodyStart = _hasLine ? _lines.Next : BodyStart;
            _hasLine = false;
            return false;
        }

        var colon = ColonOf(_lines.Line);
        if (colon < 0)
        {
            _hasLine = false;
            return false;
        }

        Start = _lines.Start;
        Name = _lines.Line[..colon].TrimEnd(" \t"u8);
        ValueStart = _lines.Start + colon + 1;
        while (ValueStart < _lines.End && _text[ValueStart] is (byte)' ' or (byte)'\t')
            ValueStart++;
        ReadFoldedLines();
        return true;
    }

    /// <summary>Whether a line begins like a field.</summary>
    public static bool IsField(ReadOnlySpan<byte> line) => ColonOf(line) > 0;

    private void ReadFoldedLines()
    {
        do
        {
            ValueEnd = _lines.End;
            BodyStart = _lines.Next;
            _hasLine = _lines.Read();
        }
        while (_hasLine && (_lines.Line is [(byte)' ' or (byte)'\t', ..] || IsParameter(_lines.Line)) && !_lines.IsBlank);
    }

    /// <summary>Whether a line is a parameter whose blanks in front were lost, as in reports of a gateway for text messages.</summary>
    private static bool IsParameter(ReadOnlySpan<byte> line) =>
        line.Length > 9 && line[8] == '=' && Ascii.EqualsIgnoreCase(line[..8], "boundary"u8);

    /// <summary>Where the colon behind the name stands; -1 where the line is no field.</summary>
    private static int ColonOf(ReadOnlySpan<byte> line)
    {
        var end = 0;
        var most = Math.Min(line.Length, LongestName);
        while (end < most && line[end] is > (byte)' ' and < 127 and not ((byte)':' or (byte)'<' or (byte)'@' or (byte)'>' or (byte)'"' or (byte)'(' or (byte)'['))
            end++;
        if (end == 0)
            return -1;
        var colon = end;
        while (colon < most && line[colon] is (byte)' ' or (byte)'\t')
            colon++;
        return colon < most && line[colon] == ':' ? colon : -1;
    }
}
