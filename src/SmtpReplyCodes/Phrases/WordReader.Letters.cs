using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Phrases;

/// <summary>What words are made of, beyond ASCII too.</summary>
internal ref partial struct WordReader<TChar>
{
    private readonly bool IsWordAt(int at)
    {
        if (at >= _text.Length)
            return false;
        var c = Ascii<TChar>.Value(_text[at]);
        if (c < 0x80)
            return Kinds[(int)c] > Apostrophe;
        Decode(at, out var rune);
        return IsWord(rune);
    }

    /// <summary>
    /// The character that begins here and how many chars or bytes it has; U+FFFD for what is none. This and what else is asked of characters
    /// beyond ASCII stays out of line, so that a fresh process need not load the tables of Unicode for a text without any.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int Decode(int at, out uint character)
    {
        var rest = _text[at..];
        var length = 1;
        if (Unsafe.SizeOf<TChar>() == 1)
        {
            character = Ascii<TChar>.Value(rest[0]);
            if (_isLatin1)
                return 1;
            Rune.DecodeFromUtf8(MemoryMarshal.AsBytes(rest[..Math.Min(4, rest.Length)]), out var rune, out length);
            character = (uint)rune.Value;
        }
        else
        {
            Rune.DecodeFromUtf16(MemoryMarshal.Cast<TChar, char>(rest[..Math.Min(2, rest.Length)]), out var rune, out length);
            character = (uint)rune.Value;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsWord(uint character) =>
        CharUnicodeInfo.GetUnicodeCategory((int)character) is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Scripts that put no blanks between words: each character is one.</summary>
    private static bool IsIdeograph(uint c) =>
        c is (>= 0x2E80 and <= 0x9FFF and not (>= 0x3000 and <= 0x303F)) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Lower(uint character) => (uint)Rune.ToLowerInvariant(new Rune(character)).Value;
}
