using System.Buffers;

namespace SmtpReplyCodes.Mime;

/// <summary>Text that is put together with single blanks, without blanks at the ends of lines and with at most one empty line in a row.</summary>
/// <param name="source">How many characters the text is made of; none of them gives more than one.</param>
/// <param name="limit">How many are wanted.</param>
internal sealed class FoldedText(int source, int limit)
{
    private const int MostLineEnds = 2;

    private readonly char[] _text = ArrayPool<char>.Shared.Rent(source);
    private int _length;
    private int _lineEnds = MostLineEnds;
    private bool _isBlankDue;

    public bool IsFull => _length >= limit;

    /// <summary>Adds a character; white space of any kind is a blank, and what has no width is left out.</summary>
    public void Add(char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
            _isBlankDue = _lineEnds == 0;
        else if (!IsWithoutWidth(c))
            AddVisible(c);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            Add(c);
    }

    /// <summary>Ends the line unless nothing stands on it.</summary>
    public void EndLine()
    {
        if (_lineEnds == 0)
            BreakLine();
    }

    /// <summary>Ends the line even when it is empty.</summary>
    public void BreakLine()
    {
        _lineEnds = Math.Min(_lineEnds + 1, MostLineEnds);
        _isBlankDue = false;
    }

    /// <summary>The text up to the limit, not ending within a surrogate pair; nothing can be added to it any more.</summary>
    public string Finish()
    {
        var length = Math.Min(_length, Math.Max(limit, 0));
        var text = new string(_text, 0, length > 0 && char.IsHighSurrogate(_text[length - 1]) ? length - 1 : length);
        ArrayPool<char>.Shared.Return(_text);
        return text;
    }

    private void AddVisible(char c)
    {
        for (var i = _length > 0 ? _lineEnds : 0; i > 0; i--)
            _text[_length++] = '\n';
        if (_isBlankDue)
            _text[_length++] = ' ';
        _text[_length++] = c;
        (_lineEnds, _isBlankDue) = (0, false);
    }

    /// <summary>Soft hyphens, joiners, marks of direction and of byte order: they would part words and addresses that read as one.</summary>
    private static bool IsWithoutWidth(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
