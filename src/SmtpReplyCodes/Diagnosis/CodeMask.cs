using System.Globalization;
using SmtpReplyCodes.Codes;

namespace SmtpReplyCodes.Diagnosis;

/// <summary>A mask over codes as a number: three places, each a value or any.</summary>
internal static class CodeMask
{
    private const int Enhanced = 1 << 30, AnyClass = 0xF, AnyPart = 0x3FF;

    /// <summary>The number of a mask in form: <c>55x</c>, <c>5.1.*</c>.</summary>
    public static int Read(string mask)
    {
        if (mask.Split('.') is [var first, var second, var third])
            return Enhanced | (Part(first, AnyClass) << 20) | (Part(second, AnyPart) << 10) | Part(third, AnyPart);
        return (Part(mask[..1], AnyClass) << 20) | (Part(mask[1..2], AnyPart) << 10) | Part(mask[2..], AnyPart);
    }

    /// <summary>The mask that only this reply code fits.</summary>
    public static int Of(int code) => (code / 100 << 20) | (code / 10 % 10 << 10) | (code % 10);

    /// <summary>The mask that only this enhanced code fits.</summary>
    public static int Of(PackedStatusCode enhanced) => Enhanced | (enhanced.Class << 20) | (enhanced.Subject << 10) | enhanced.Detail;

    /// <summary>Whether but one code fits the mask.</summary>
    public static bool IsExact(int mask) => ((mask >> 20) & AnyClass) != AnyClass && ((mask >> 10) & AnyPart) != AnyPart && (mask & AnyPart) != AnyPart;

    /// <summary>Whether the codes of a reply fit: 0 and <c>default</c> fit no mask.</summary>
    public static bool Fits(int mask, int code, PackedStatusCode enhanced)
    {
        if ((mask & Enhanced) == 0)
            return code > 0 && Fits(mask, code / 100, code / 10 % 10, code % 10);
        return !enhanced.IsNone && Fits(mask, enhanced.Class, enhanced.Subject, enhanced.Detail);
    }

    private static bool Fits(int mask, int first, int second, int third) =>
        ((mask >> 20) & AnyClass) is var a && (a == AnyClass || a == first)
        && ((mask >> 10) & AnyPart) is var b && (b == AnyPart || b == second)
        && (mask & AnyPart) is var c && (c == AnyPart || c == third);

    private static int Part(string part, int any) => part is "x" or "*" ? any : int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
}
