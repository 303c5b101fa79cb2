using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Parsing;

/// <summary>The word that ends at a place in a text, in lower case, as far as it is short and made of ASCII letters.</summary>
internal ref struct LastWord
{
    private const int MaximumLength = 12;

    private Letters _letters;
    private int _length;

    /// <summary>Whether a letter stands there at all.</summary>
    public readonly bool IsAny => _length > 0;

    /// <summary>Reads the word that ends right before <paramref name="end"/>, blanks between left out.</summary>
    public static LastWord Before<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        for (var blanks = 0; end > 0 && blanks < 4 && Ascii<TChar>.IsBlank(text[end - 1]); blanks++)
            end--;
        var start = end;
        while (start > 0 && end - start <= MaximumLength && Ascii<TChar>.IsLetter(text[start - 1]))
            start--;
        var word = new LastWord { _length = end - start };
        for (var i = 0; i < word._length; i++)
            word._letters[i] = (char)(Ascii<TChar>.Value(text[start + i]) | 0x20);
        return word;
    }

    /// <summary>Whether the word is one of a list written as <c>" one two three "</c>.</summary>
    public readonly bool Is(string list)
    {
        if (_length is 0 or > MaximumLength)
            return false;
        Span<char> word = stackalloc char[_length + 2];
        word[0] = word[^1] = ' ';
        ((ReadOnlySpan<char>)_letters)[.._length].CopyTo(word[1..]);
        return list.AsSpan().IndexOf(word) >= 0;
    }

    [System.Runtime.CompilerServices.InlineArray(MaximumLength + 1)]
    private struct Letters
    {
        private char _first;
    }
}
