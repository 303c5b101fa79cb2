namespace SmtpReplyCodes.Systems;

/// <summary>
/// A text by which a mail system shows itself, as it stands in a line: <c>ESMTP Exim {version}</c>. In any case, a blank for any number of blanks; <c>{version}</c> a run that begins
/// with a digit, <c>{number}</c> digits, <c>{host}</c> the name or the address of a host; <c>^</c> at the beginning and <c>$</c> at the end stand for those of the line. It is not
/// found in the middle of a word or a number.
/// </summary>
internal readonly struct MarkShape(string mark)
{
    /// <summary>No greeting or trace field is longer; what is, is looked at so far.</summary>
    private const int LongestLine = 2_000;

    private readonly string _words = mark.TrimStart('^').TrimEnd('$');
    private readonly bool _isAtStart = mark.StartsWith('^');
    private readonly bool _isAtEnd = mark.EndsWith('$');

    /// <summary>How much of it is said literally, which is how much it tells.</summary>
    public int Weight { get; } = WeightOf(mark);

    /// <summary>Whether the mark stands in a line.</summary>
    public bool IsIn(ReadOnlySpan<char> line)
    {
        line = line[..Math.Min(line.Length, LongestLine)].Trim();
        for (var start = 0; start <= line.Length; start++)
        {
            if (IsAt(line, start))
                return true;
            if (_isAtStart)
                return false;
        }

        return false;
    }

    private static int WeightOf(string mark)
    {
        var weight = 0;
        var isSlot = false;
        foreach (var c in mark)
        {
            isSlot = c == '{' || (isSlot && c != '}');
            weight += isSlot || c is ' ' or '^' or '$' or '}' ? 0 : 1;
        }

        return weight;
    }

    private bool IsAt(ReadOnlySpan<char> line, int start)
    {
        if (start > 0 && IsInWord(line[start - 1], line, start))
            return false;
        var end = EndOf(line, start);
        return end >= 0 && (_isAtEnd ? end == line.Length : end == line.Length || !IsInWord(line[end - 1], line, end));
    }

    /// <summary>Whether letters or digits stand on both sides.</summary>
    private static bool IsInWord(char before, ReadOnlySpan<char> line, int at) => at < line.Length && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(line[at]);

    /// <summary>Where the mark ends that begins here; -1 where none does.</summary>
    private int EndOf(ReadOnlySpan<char> line, int at)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i] == '{')
            {
                var close = _words.IndexOf('}', i);
                var length = LengthOf(_words.AsSpan(i + 1, close - i - 1), line[at..]);
                if (length == 0)
                    return -1;
                at += length;
                i = close;
            }
            else if (_words[i] == ' ')
            {
                var blanks = line[at..].IndexOfAnyExcept(" \t\r\n");
                if (blanks <= 0)
                    return -1;
                at += blanks;
            }
            else if (at == line.Length || char.ToUpperInvariant(line[at++]) != char.ToUpperInvariant(_words[i]))
            {
                return -1;
            }
        }

        return at;
    }

    /// <summary>How much of a text what varies takes; 0 where it does not stand there.</summary>
    private static int LengthOf(ReadOnlySpan<char> slot, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (slot is not "host" && !char.IsAsciiDigit(text[0])))
            return 0;
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (slot is not "number" && IsPart(text[length], slot is "host"))))
            length++;
        return length;
    }

    private static bool IsPart(char c, bool isOfHost) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' || (isOfHost ? c is '[' or ']' or ':' : c is '+');
}
