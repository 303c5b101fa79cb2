using System.Globalization;

namespace SmtpReplyCodes.Mime;

/// <summary>
/// Gathers the parts of a date from its words: a time has colons, a month is a name, an offset has a sign, of two numbers the first is the day unless
/// it is long. So one way reads RFC 5322, its obsolete forms, asctime and what lies between.
/// </summary>
internal ref struct MailDateReader(ReadOnlySpan<char> text)
{
    private const string Months = "january   february  march     april     may       june      july      august    september october   november  december  ";
    private const int MonthWidth = 10;

    private ReadOnlySpan<char> _rest = text;
    private int _offset;
    private bool _hasNumericOffset;
    private bool _isTimeRead;

    public int Year { get; private set; } = -1;

    public int Month { get; private set; }

    public int Day { get; private set; }

    public TimeSpan TimeOfDay { get; private set; }

    public readonly int OffsetMinutes => _offset;

    /// <summary>Reads all words; false when a part is missing.</summary>
    public bool Read()
    {
        while (NextWord() is { IsEmpty: false } word)
        {
            if (!Take(word))
                return false;
        }

        return _isTimeRead && Year >= 0 && Month > 0 && Day > 0;
    }

    private bool Take(ReadOnlySpan<char> word)
    {
        if (word[0] is '+' or '-')
            TakeOffset(word);
        else if (char.IsAsciiDigit(word[0]))
            return word.Contains(':') ? TakeTime(word) : TakeNumber(word);
        else if (Month == 0 && MonthOf(word) is > 0 and var month)
            Month = month;
        else if (_isTimeRead)
            TakeZone(word);
        return true;
    }

    private bool TakeTime(ReadOnlySpan<char> word)
    {
        if (_isTimeRead)
            return true;
        _isTimeRead = ClockTime.TryRead(word, out var time);
        TimeOfDay = time.TimeOfDay;
        if (time.OffsetMinutes is { } offset)
            (_offset, _hasNumericOffset) = (offset, true);
        return _isTimeRead;
    }

    private bool TakeNumber(ReadOnlySpan<char> word)
    {
        if (Day > 0 && Year >= 0)
            return true;
        if (word.Length > 4 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        if (Day == 0 && word.Length <= 2)
            Day = number;
        else if (Year < 0 && word.Length >= 2)
            Year = FullYear(number, word.Length);
        else
            return false;
        return true;
    }

    /// <summary>Years of two and three digits as RFC 5322 section 4.3 reads them.</summary>
    private static int FullYear(int number, int digits) => digits switch
    {
        2 => number < 50 ? 2000 + number : 1900 + number,
        3 => 1900 + number,
        _ => number,
    };

    private void TakeOffset(ReadOnlySpan<char> word)
    {
        if (!_isTimeRead || _hasNumericOffset || !ClockTime.TryReadOffset(word, out var offset))
            return;
        (_offset, _hasNumericOffset) = (offset ?? 0, true);
    }

    /// <summary>A name counts unless a number is there as well, which may touch it: <c>GMT+0200</c>.</summary>
    private void TakeZone(ReadOnlySpan<char> word)
    {
        var sign = word.IndexOfAny('+', '-');
        if (sign > 0)
            TakeOffset(word[sign..]);
        else if (!_hasNumericOffset && _offset == 0)
            _offset = ZoneNames.Offset(word);
    }

    /// <summary>The number of a month by its name or at least three letters of it; 0 for any other word.</summary>
    private static int MonthOf(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        for (var month = 0; word.Length is >= 3 and < MonthWidth && month < 12; month++)
        {
            if (Months.AsSpan(month * MonthWidth, MonthWidth).StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetter(word[^1]))
                return month + 1;
        }

        return 0;
    }

    /// <summary>The next word, comments left out; empty at the end. Hyphens part words next to letters: <c>7-Jan-2010</c>.</summary>
    private ReadOnlySpan<char> NextWord()
    {
        SkipBlanks();
        var length = _rest.IsEmpty ? 0 : 1;
        while (length < _rest.Length && !IsBlank(_rest[length]) && _rest[length] != '(' && !IsParting(length))
            length++;
        var word = _rest[..length];
        _rest = _rest[(length + (IsParting(length) ? 1 : 0))..];
        return word;
    }

    private readonly bool IsParting(int at) =>
        _rest.Length > at + 1 && _rest[at] == '-' && (char.IsAsciiLetter(_rest[at + 1]) || (at > 0 && MonthOf(_rest[..at]) > 0));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == ',';

    private void SkipBlanks()
    {
        var at = 0;
        for (var depth = 0; at < _rest.Length; at++)
        {
            if (_rest[at] == '(')
                depth++;
            else if (_rest[at] == ')' && depth > 0)
                depth--;
            else if (depth == 0 && !IsBlank(_rest[at]))
                break;
        }

        _rest = _rest[at..];
    }
}
