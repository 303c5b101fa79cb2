using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>Text that is put together with single blanks, without blanks at the ends of lines and with at most one empty line in a row.</summary>
internal sealed class FoldedText(int limit)
{
    private const int MostLineEnds = 2;

    private readonly StringBuilder _text = new(Math.Clamp(limit, 0, 256));
    private int _lineEnds = MostLineEnds;
    private bool _isBlankDue;

    public bool IsFull => _text.Length >= limit;

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

    /// <summary>The text up to the limit, not ending within a surrogate pair.</summary>
    public override string ToString()
    {
        var length = Math.Min(_text.Length, Math.Max(limit, 0));
        return _text.ToString(0, length > 0 && char.IsHighSurrogate(_text[length - 1]) ? length - 1 : length);
    }

    private void AddVisible(char c)
    {
        if (_text.Length > 0)
            _text.Append('\n', _lineEnds);
        if (_isBlankDue)
            _text.Append(' ');
        _text.Append(c);
        (_lineEnds, _isBlankDue) = (0, false);
    }

    /// <summary>Soft hyphens, joiners, marks of direction and of byte order: they would part words and addresses that read as one.</summary>
    private static bool IsWithoutWidth(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
