using System.Text;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// Goes through the mailboxes of a field. Of each the address in angle brackets counts, else the first word with an <c>@</c>, else what stands in
/// quotes. Colons end words, so that names of groups and source routes (<c>&lt;@relay.example:user@example.com></c>) fall away by themselves.
/// </summary>
internal ref struct MailboxReader(ReadOnlySpan<char> field)
{
    private readonly ReadOnlySpan<char> _text = field;
    private readonly StringBuilder _word = new();
    private int _at;
    private bool _isInBrackets, _isQuoteOpen, _isCommentOpen, _isLiteralOpen;
    private string? _bracketed, _bare, _quoted;

    /// <summary>The next address; null at the end.</summary>
    public string? Read()
    {
        string? address = null;
        while (address is null && _at < _text.Length)
            address = ReadMailbox();
        return address;
    }

    /// <summary>The address that a word is, without the apostrophes that some mailers put around it.</summary>
    public static string? Address(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[0] == '\'' && word[^1] == '\'')
            word = word[1..^1];
        word = word.TrimEnd('.');
        var at = word.LastIndexOf('@');
        if (at <= 0 || at == word.Length - 1 || word[at..].ContainsAny('"', '\'', ' ') || word.ContainsAnyInRange('\0', '\u001F'))
            return null;
        var isQuoted = at > 2 && word[0] == '"' && word[at - 1] == '"';
        return isQuoted || !word[..at].ContainsAny('@', '"', ' ') ? word.ToString() : null;
    }

    private string? ReadMailbox()
    {
        (_bracketed, _bare, _quoted, _isInBrackets) = (null, null, null, false);
        while (_at < _text.Length && !IsEnd(_text[_at]))
            ReadPart(_text[_at]);
        EndWord();

        // A bracket that follows a mailbox in brackets begins the next one, its comma forgotten.
        if (_at < _text.Length && _text[_at] != '<')
            _at++;
        return _bracketed ?? _bare ?? _quoted;
    }

    /// <summary>Semicolons end groups, and part mailboxes as Outlook shows them. The commas of a source route part none.</summary>
    private readonly bool IsEnd(char c) => c switch
    {
        ',' => !(_isInBrackets && _word.Length > 0 && _word[0] == '@'),
        ';' => true,
        '<' => _bracketed is not null,
        _ => false,
    };

    private void ReadPart(char c)
    {
        if (c is '<' or '>' or ':' or ',')
            EndWord();
        if (c is '<' or '>')
            _isInBrackets = c == '<';
        if (char.IsWhiteSpace(c) || char.IsControl(c))
            ReadBlanks();
        else if (c == '"')
            ReadQuoted();
        else if (c == '(')
            SkipComment();
        else if (c == '[' && _word.Length > 0 && _word[^1] == '@')
            ReadLiteral();
        else if (c is '<' or '>' or ':' or ',')
            _at++;
        else
            AddToWord(1);
    }

    /// <summary>Blanks part words, but not around an <c>@</c>, where old mailers write them.</summary>
    private void ReadBlanks()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || char.IsControl(_text[_at])))
            _at++;
        var isAroundAt = (_word.Length > 0 && _word[^1] == '@') || (_at < _text.Length && _text[_at] == '@');
        if (!isAroundAt)
            EndWord();
    }

    private void ReadQuoted()
    {
        var end = _at + 1;
        while (!_isQuoteOpen && end < _text.Length && _text[end] != '"')
            end += _text[end] == '\\' ? 2 : 1;
        _isQuoteOpen |= end >= _text.Length;
        if (_isQuoteOpen)
            _at++;
        else
            AddToWord(end + 1 - _at);
    }

    private void ReadLiteral()
    {
        var length = _isLiteralOpen ? -1 : _text[_at..].IndexOf(']');
        _isLiteralOpen |= length < 0;
        AddToWord(Math.Max(1, length + 1));
    }

    private void SkipComment()
    {
        var depth = 0;
        for (var end = _at; end < _text.Length && !_isCommentOpen; end++)
        {
            if (_text[end] == '\\')
                end++;
            else if (_text[end] is '(' or ')')
                depth += _text[end] == '(' ? 1 : -1;
            if (depth > 0)
                continue;
            _at = end + 1;
            return;
        }

        // Nobody closes it: then it is none.
        _isCommentOpen = true;
        _at++;
    }

    private void AddToWord(int length)
    {
        _word.Append(_text.Slice(_at, length));
        _at += length;
    }

    private void EndWord()
    {
        if (_word.Length == 0)
            return;
        var word = _word.ToString();
        _word.Clear();
        var address = Address(word);
        if (_isInBrackets)
            _bracketed ??= address;
        else
            _bare ??= address;
        if (address is null && word[0] == '"')
            _quoted ??= Address(word.Trim('"'));
    }
}
