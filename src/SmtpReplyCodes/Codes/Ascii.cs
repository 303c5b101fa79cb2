using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmtpReplyCodes.Codes;

/// <summary>
/// The few questions that readers ask of a character, for chars and bytes alike. Digits and letters are those of ASCII. The interfaces of
/// numbers would say the same, but a fresh process takes longer to load their types than to read its first reply.
/// </summary>
internal static class Ascii<TChar>
    where TChar : unmanaged
{
    /// <summary>The number of a char or byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Value(TChar c) => Unsafe.SizeOf<TChar>() == 1 ? Unsafe.As<TChar, byte>(ref c) : Unsafe.As<TChar, char>(ref c);

    /// <summary>The char or byte of an ASCII character.</summary>
    public static TChar Of(char c)
    {
        var value = (byte)c;
        return Unsafe.SizeOf<TChar>() == 1 ? Unsafe.As<byte, TChar>(ref value) : Unsafe.As<char, TChar>(ref c);
    }

    public static bool Is(TChar c, char expected) => Value(c) == expected;

    public static bool IsDigit(TChar c) => Value(c) - '0' <= 9;

    public static bool IsLetter(TChar c) => (Value(c) | 0x20) - 'a' <= 'z' - 'a';

    public static bool IsLetterOrDigit(TChar c) => IsDigit(c) || IsLetter(c);

    public static bool IsBlank(TChar c) => Value(c) is ' ' or '\t';

    /// <summary>Whether a line end that is written out (<c>\n</c>) stands before this place.</summary>
    public static bool IsEscapedLineBreak(ReadOnlySpan<TChar> text, int at) => at >= 2 && IsAnyOf(text[at - 1], "nr") && Is(text[at - 2], '\\');

    public static bool IsLineBreak(TChar c) => Value(c) is '\n' or '\r';

    public static bool IsAnyOf(TChar c, string set)
    {
        foreach (var one in set)
        {
            if (Value(c) == one)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The place of the first ASCII character of this kind, -1 when there is none. Bytes come in streams and are searched by vectors; chars are
    /// searched eight bytes at a time, as most programs read a string first, whose first search by vectors would cost them a millisecond.
    /// </summary>
    public static int IndexOf(ReadOnlySpan<TChar> text, char c)
    {
        if (Unsafe.SizeOf<TChar>() == 1)
            return IndexOfByte(text, c);
        const ulong Ones = 0x0001_0001_0001_0001, Signs = Ones << 15;
        ref var start = ref MemoryMarshal.GetReference(text);
        var at = 0;
        for (; at <= text.Length - 4; at += 4)
        {
            // A lane becomes zero where the character stands; only there, or above such a lane, does taking one away set a sign that was not there.
            var lanes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<TChar, byte>(ref Unsafe.Add(ref start, at))) ^ (Ones * c);
            if (((lanes - Ones) & ~lanes & Signs) != 0)
                break;
        }

        for (; at < text.Length; at++)
        {
            if (Value(text[at]) == c)
                return at;
        }

        return -1;
    }

    private static int IndexOfByte(ReadOnlySpan<TChar> text, char c) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TChar, byte>(ref MemoryMarshal.GetReference(text)), text.Length).IndexOf((byte)c);

    /// <summary>The place of the first character that is neither blank nor tab, at or behind <paramref name="at"/>.</summary>
    public static int SkipBlanks(ReadOnlySpan<TChar> text, int at)
    {
        while (at < text.Length && Value(text[at]) is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Three digits as a number, -1 when they are none.</summary>
    public static int ThreeDigits(ReadOnlySpan<TChar> text)
    {
        if (text.Length < 3)
            return -1;
        uint a = Value(text[0]) - '0', b = Value(text[1]) - '0', c = Value(text[2]) - '0';
        return a > 9 || b > 9 || c > 9 ? -1 : (int)((a * 100) + (b * 10) + c);
    }

    /// <summary>Whether the text begins with these ASCII letters, whatever their case. <paramref name="lower"/> is in lower case.</summary>
    public static bool StartsWith(ReadOnlySpan<TChar> text, string lower)
    {
        if (text.Length < lower.Length)
            return false;
        for (var i = 0; i < lower.Length; i++)
        {
            var c = Value(text[i]);
            if (c != lower[i] && !(IsLetter(text[i]) && (c | 0x20) == lower[i]))
                return false;
        }

        return true;
    }
}
