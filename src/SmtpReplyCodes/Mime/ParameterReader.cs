namespace SmtpReplyCodes.Mime;

/// <summary>
/// Goes through the parameters of a header value (RFC 2045 section 5.1). Semicolons may be missing, blanks, folds and comments may stand anywhere, and
/// a quote that nobody closes ends with its line or parameter.
/// </summary>
internal ref struct ParameterReader(ReadOnlySpan<byte> headerValue)
{
    private readonly ReadOnlySpan<byte> _text = headerValue;
    private int _at;

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the value begins, behind its quote if it has one.</summary>
    public int ValueStart { get; private set; }

    /// <summary>How long the value is as it stands, without quotes.</summary>
    public int ValueLength { get; private set; }

    public readonly ReadOnlySpan<byte> Value => _text.Slice(ValueStart, ValueLength);

    /// <summary>Moves to the next parameter. What has no <c>=</c> is none, as the media type in front.</summary>
    public bool Read()
    {
        while (true)
        {
            SkipBlanks(" \t\r\n;"u8);
            if (_at >= _text.Length)
                return false;
            var length = LengthUntil("=; \t\r\n(\""u8);
            Name = _text.Slice(_at, length);
            _at += length;
            SkipBlanks(" \t\r\n"u8);
            if (_at >= _text.Length || _text[_at] is not ((byte)'=' or (byte)'"'))
                continue;
            if (_text[_at++] == '"' || length == 0)
                continue;
            SkipBlanks(" \t\r\n"u8);
            ReadValue();
            return true;
        }
    }

    private void ReadValue()
    {
        if (_at < _text.Length && _text[_at] == '"')
        {
            ReadQuoted();
            return;
        }

        ValueStart = _at;
        ValueLength = LengthUntil("; \t\r\n"u8);
        _at += ValueLength;
    }

    private void ReadQuoted()
    {
        ValueStart = ++_at;
        for (var end = _at; end < _text.Length; end++)
        {
            if (_text[end] == '\\')
                end++;
            else if (_text[end] == '"')
            {
                ValueLength = end - ValueStart;
                _at = end + 1;
                return;
            }
        }

        ValueLength = LengthUntil(";\r\n"u8);
        _at += ValueLength;
    }

    private readonly int LengthUntil(ReadOnlySpan<byte> ends)
    {
        var length = _text[_at..].IndexOfAny(ends);
        return length < 0 ? _text.Length - _at : length;
    }

    /// <summary>Skips blanks and comments; one that nobody closes hides what follows.</summary>
    private void SkipBlanks(ReadOnlySpan<byte> blanks)
    {
        for (var depth = 0; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '(')
                depth++;
            else if (c == ')' && depth > 0)
                depth--;
            else if (c == '\\' && depth > 0)
                _at++;
            else if (depth == 0 && blanks.IndexOf(c) < 0)
                break;
        }
    }
}
