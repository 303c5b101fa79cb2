namespace SmtpReplyCodes.Mime;

/// <summary>
/// Goes once through HTML. What was sought in vain is not sought again, so that the time stays linear however much is left open.
/// </summary>
internal ref struct HtmlReducer(ReadOnlySpan<char> html, int limit)
{
    private readonly FoldedText _text = new(html.Length, limit);
    private ReadOnlySpan<char> _rest = html;
    private Missing _missing;
    private bool _isPreformatted;

    [Flags]
    private enum Missing : byte
    {
        None = 0,
        TagEnd = 1,
        QuoteEnd = 2,
        CommentEnd = 4,
        CDataEnd = 8,
        Script = 16,
        Style = 32,
        Title = 64,
    }

    public string Reduce()
    {
        while (!_rest.IsEmpty && !_text.IsFull)
        {
            var length = _rest[0] switch
            {
                '<' => ReadMarkup(),
                '&' => ReadEntity(),
                _ => 0,
            };
            _rest = _rest[(length > 0 ? length : ReadText())..];
        }

        return _text.Finish();
    }

    /// <summary>One character at least, up to the next that may begin something else.</summary>
    private readonly int ReadText()
    {
        var next = _rest[1..].IndexOfAny('<', '&');
        var text = next < 0 ? _rest : _rest[..(next + 1)];
        for (var at = 0; at < text.Length && !_text.IsFull; at++)
        {
            if (_isPreformatted && IsLineEnd(text, at))
                _text.BreakLine();
            else
                _text.Add(text[at]);
        }

        return text.Length;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> text, int at) => text[at] == '\n' || (text[at] == '\r' && !text[(at + 1)..].StartsWith("\n"));

    private readonly int ReadEntity()
    {
        var length = HtmlEntities.Read(_rest, out var character);
        if (length > 0)
        {
            Span<char> characters = stackalloc char[2];
            _text.Add(characters[..character.EncodeToUtf16(characters)]);
        }

        return length;
    }

    /// <summary>The length of a tag, comment or declaration; 0 where the <c>&lt;</c> is text.</summary>
    private int ReadMarkup()
    {
        if (_rest.StartsWith("<!--"))
            return Find("-->", 2, Missing.CommentEnd) is > 0 and var comment ? comment : 4;
        if (_rest.StartsWith("<![CDATA["))
            return Find("]]>", 9, Missing.CDataEnd) is > 0 and var data ? data : 9;
        if (_rest.Length > 1 && _rest[1] is '!' or '?')
            return Find(">", 2, Missing.TagEnd);
        if (!HtmlTag.TryReadHead(_rest, out var tag) || TagLength(tag.HeadLength) is not (> 0 and var length))
            return 0;
        Lay(tag);
        return HtmlElements.IsHidden(tag.Name) && !tag.IsClosing ? HiddenLength(tag.Name, length) : length;
    }

    /// <summary>A quote that nobody closes makes the quotes of all tags worthless: from there on each tag ends with the next <c>></c>.</summary>
    private int TagLength(int headLength)
    {
        if ((_missing & Missing.QuoteEnd) == 0)
        {
            if (HtmlTag.Length(_rest, headLength) is > 0 and var length)
                return length;
            _missing |= Missing.QuoteEnd;
        }

        return Find(">", headLength, Missing.TagEnd);
    }

    /// <summary>Up to the closing tag, which the next round reads. Where it is missing only the tag itself is dropped, as the rest may be all there is.</summary>
    private int HiddenLength(ReadOnlySpan<char> name, int tagLength)
    {
        var (end, kind) = (name[0] | 0x20, name[1] | 0x20) switch
        {
            ('s', 'c') => ("</script", Missing.Script),
            ('s', _) => ("</style", Missing.Style),
            _ => ("</title", Missing.Title),
        };
        return Find(end, tagLength, kind) is > 0 and var length ? length - end.Length : tagLength;
    }

    private int Find(string end, int start, Missing kind)
    {
        if ((_missing & kind) != 0)
            return 0;
        var at = _rest[start..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
            return start + at + end.Length;
        _missing |= kind;
        return 0;
    }

    private void Lay(HtmlTag tag)
    {
        if (tag.Name.Equals("br", StringComparison.OrdinalIgnoreCase))
            _text.BreakLine();
        else if (HtmlElements.IsBlock(tag.Name))
            _text.EndLine();
        else if (HtmlElements.IsCell(tag.Name))
            _text.Add(' ');
        if (tag.Name.Equals("pre", StringComparison.OrdinalIgnoreCase))
            _isPreformatted = !tag.IsClosing;
    }
}
