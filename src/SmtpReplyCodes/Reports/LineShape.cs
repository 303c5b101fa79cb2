namespace SmtpReplyCodes.Reports;

/// <summary>
/// The shape of a line in a form: <c>{recipient} on {any}</c>. Words stand as they are, in any case, a blank for any number of blanks; in braces stands what
/// varies, each as far as the words behind it: <c>{recipient}</c> an address, <c>{recipients}</c> several, <c>{user}</c> a name without one, <c>{alias}</c> the address that was written to,
/// <c>{reply}</c> what a server said, <c>{host}</c> <c>{status}</c> <c>{code}</c> what they say, <c>{any}</c> anything or nothing.
/// </summary>
internal sealed class LineShape(string shape)
{
    /// <summary>Longer lines have no shape (RFC 5322 section 2.1.1).</summary>
    private const int LongestLine = 1_000;

    /// <summary>The words in front of what varies, by which most lines are told not to be of the shape.</summary>
    private readonly int _leadLength = Math.Max(0, shape.IndexOf('{', StringComparison.Ordinal));

    /// <summary>Whether an address has to stand in it.</summary>
    private readonly bool _hasAddress = shape.Contains("{recipient", StringComparison.Ordinal) || shape.Contains("{alias}", StringComparison.Ordinal);

    /// <summary>Whether a line, without the blanks around it, is of this shape.</summary>
    public bool TryMatch(ReadOnlySpan<char> line, out ShapeMatch match)
    {
        match = default;
        if (line.Length > LongestLine || LengthOf(shape.AsSpan(0, _leadLength), line) < 0 || (_hasAddress && !line.Contains('@')))
            return false;
        var rest = shape.AsSpan();
        var at = 0;
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            if (LengthOf(rest[..open], line[at..]) is not (>= 0 and var length))
                return false;
            at += length;
            var close = rest.IndexOf('}');
            var slot = rest[(open + 1)..close];
            rest = rest[(close + 1)..];
            var end = EndOfSlot(line, at, rest);
            if (end < 0 || !match.Take(slot, line, at, end))
                return false;
            at = end;
        }

        return LengthOf(rest, line[at..]) == line.Length - at;
    }

    /// <summary>Where what varies ends: before the words behind it; -1 where those are not there.</summary>
    private static int EndOfSlot(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty)
            return line.Length;
        var next = behind.IndexOf('{');
        var words = next < 0 ? behind : behind[..next];
        for (var end = at; end <= line.Length; end++)
        {
            end += WayTo(words[0], line[end..]);
            if (LengthOf(words, line[end..]) is >= 0 and var length && (next >= 0 || end + length == line.Length))
                return end;
        }

        return -1;
    }

    /// <summary>How far it is to the next place where words may stand that begin with this character; to the end where there is none.</summary>
    private static int WayTo(char first, ReadOnlySpan<char> text)
    {
        var way = first == ' ' ? text.IndexOfAny(' ', '\t') : text.IndexOfAny(first, char.ToUpperInvariant(first), char.ToLowerInvariant(first));
        return way < 0 ? text.Length : way;
    }

    /// <summary>Whether two letters differ in case at most. Of ASCII that is told without a table: most lines are not of the shape by their first letter.</summary>
    private static bool AreSame(char a, char b) =>
        a == b || (char.IsAscii(a) && char.IsAscii(b) ? (a | 0x20) == (b | 0x20) && char.IsAsciiLetter(a) : char.ToUpperInvariant(a) == char.ToUpperInvariant(b));

    /// <summary>How much of a text the words in front of it take; -1 where it begins otherwise.</summary>
    private static int LengthOf(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var c in words)
        {
            if (c == ' ')
            {
                var blanks = text[at..].IndexOfAnyExcept(' ', '\t');
                if (blanks == 0 || at == text.Length)
                    return -1;
                at = blanks < 0 ? text.Length : at + blanks;
            }
            else if (at < text.Length && AreSame(text[at], c))
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }
}
