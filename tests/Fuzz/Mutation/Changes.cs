using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmtpReplyCodes.Fuzz.Mutation;

/// <summary>The ways in which a text is damaged.</summary>
internal static class Changes
{
    private const int MostBlock = 64;

    private static readonly byte[] OddBytes = [0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x22, 0x2D, 0x3C, 0x3E, 0x40, 0x5C, 0x7F, 0x80, 0x85, 0xA0, 0xC0, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF];

    private static readonly string[] Numbers = ["0", "1", "65536", "2147483647", "2147483648", "-1", "9223372036854775808", "99999999999999999999999999", "1e308", "000000000000000000005"];

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    /// <summary>Changes a text in one of the ways, at one place.</summary>
    public static void Make(ByteText text, ref FuzzRandom random)
    {
        if (text.Length == 0)
        {
            text.Append(Token(ref random));
            return;
        }

        var at = random.Below(text.Length);
        var length = Math.Min(1 + random.Below(MostBlock), text.Length - at);
        switch (random.Below(14))
        {
            case 0: text[at] ^= (byte)(1 << random.Below(8)); break;
            case 1: text[at] = OddBytes[random.Below(OddBytes.Length)]; break;
            case 2: text.Replace(at, 0, [OddBytes[random.Below(OddBytes.Length)]]); break;
            case 3: text.Replace(at, 0, [(byte)random.Below(256)]); break;
            case 4: text.Replace(at, 1, []); break;
            case 5: text.Replace(at, length, []); break;
            case 6: text.Replace(random.Below(text.Length), 0, text.Span.Slice(at, length)); break;
            case 7: Overwrite(text, at, length, random.Below(text.Length)); break;
            case 8: Swap(text, at, length); break;
            case 9: BlowUpNumber(text, at, ref random); break;
            case 10: text.Replace(at, Math.Min(length, random.Below(8)), Token(ref random)); break;
            case 11: text.Replace(at, 0, Token(ref random)); break;
            case 12: ChangeLineEnds(text, at, ref random); break;
            default: Truncate(text, at, ref random); break;
        }
    }

    private static byte[] Token(ref FuzzRandom random) => Tokens.All[random.Below(Tokens.All.Length)];

    private static void Overwrite(ByteText text, int from, int length, int to) => text.Span.Slice(from, Math.Min(length, text.Length - to)).CopyTo(text.Span[to..]);

    /// <summary>A block and what stands before it change places.</summary>
    private static void Swap(ByteText text, int at, int length)
    {
        var before = Math.Min(at, length);
        byte[] swapped = [.. text.Span.Slice(at, length), .. text.Span[(at - before)..at]];
        swapped.CopyTo(text.Span[(at - before)..]);
    }

    private static void BlowUpNumber(ByteText text, int from, ref FuzzRandom random)
    {
        var start = text.Span[from..].IndexOfAny(Digits);
        if (start < 0)
            return;
        start += from;
        var length = text.Span[start..].IndexOfAnyExcept(Digits);
        var number = random.Once(2) ? Numbers[random.Below(Numbers.Length)] : random.Below(1_000_000).ToString(CultureInfo.InvariantCulture);
        text.Replace(start, length < 0 ? text.Length - start : length, Encoding.ASCII.GetBytes(number));
    }

    /// <summary>One line end, or all from here on, become others.</summary>
    private static void ChangeLineEnds(ByteText text, int from, ref FuzzRandom random)
    {
        var end = random.Below(3) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        var old = text.Span[from..].IndexOf((byte)'\n') is var at and >= 0 ? at + from : -1;
        if (old < 0)
            return;
        if (random.Once(2))
            text.Replace(old, 1, Encoding.ASCII.GetBytes(end));
        else
            text.Replace(from, text.Length - from, Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(text.Span[from..]).ReplaceLineEndings(end)));
    }

    /// <summary>Half a text is rare enough, so that other changes are seen too.</summary>
    private static void Truncate(ByteText text, int at, ref FuzzRandom random)
    {
        var rest = random.Once(3) ? at : Math.Max(at, text.Length - MostBlock);
        text.Replace(rest, text.Length - rest, []);
    }
}
