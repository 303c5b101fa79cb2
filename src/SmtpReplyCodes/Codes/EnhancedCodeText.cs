using System.Runtime.CompilerServices;

namespace SmtpReplyCodes.Codes;

/// <summary>Reads the characters of an enhanced status code, from chars or bytes alike.</summary>
internal static class EnhancedCodeText<TChar>
    where TChar : unmanaged
{
    private const int ShortestLength = 5;

    /// <summary>
    /// Reads a code at the start of the text and returns how long it is, 0 when there is none. What follows is not looked at,
    /// but a fourth digit or a leading zero is no code.
    /// </summary>
    public static int Read(ReadOnlySpan<TChar> text, out PackedStatusCode code)
    {
        code = default;
        if (text.Length < ShortestLength || Ascii<TChar>.Value(text[1]) != '.' || Ascii<TChar>.Value(text[0]) is not ('2' or '4' or '5'))
            return 0;
        var at = 2;
        var subject = ReadNumber(text, ref at);
        if (subject < 0 || at >= text.Length || Ascii<TChar>.Value(text[at]) != '.')
            return 0;
        at++;
        var detail = ReadNumber(text, ref at);
        if (detail < 0)
            return 0;
        code = new PackedStatusCode((int)Ascii<TChar>.Value(text[0]) - '0', subject, detail);
        return at;
    }

    /// <summary>Reads a code at the start of the text that ends there as a word, and returns how long it is; 0 when there is none.</summary>
    public static int ReadWord(ReadOnlySpan<TChar> text, out PackedStatusCode code)
    {
        var length = Read(text, out code);
        if (length > 0 && IsEnd(text, length))
            return length;
        code = default;
        return 0;
    }

    /// <summary>Whether a code may end here: <c>5.1.10.92</c> and <c>4.7.2-rc.example</c> hold none.</summary>
    public static bool IsEnd(ReadOnlySpan<TChar> text, int at) => at >= text.Length || Ascii<TChar>.Value(text[at]) is ' ' or '\t' || MayFollow(text, at);

    private static bool MayFollow(ReadOnlySpan<TChar> text, int at)
    {
        if (Ascii<TChar>.IsLetterOrDigit(text[at]) || Ascii<TChar>.Value(text[at]) == '@')
            return false;
        return at + 1 >= text.Length || !Ascii<TChar>.IsAnyOf(text[at], "./") || !Ascii<TChar>.IsLetterOrDigit(text[at + 1]);
    }

    /// <summary>One to three digits without a leading zero, -1 when there are none or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadNumber(ReadOnlySpan<TChar> text, ref int at)
    {
        var start = at;
        uint number = 0;
        while (at < text.Length && Ascii<TChar>.Value(text[at]) - '0' is <= 9 and var digit)
        {
            if (at - start == 3)
                return -1;
            number = (number * 10) + digit;
            at++;
        }

        var length = at - start;
        return length == 0 || (length > 1 && Ascii<TChar>.Value(text[start]) == '0') ? -1 : (int)number;
    }
}
