namespace SmtpReplyCodes.Phrases;

/// <summary>Puts small numbers into one long, as the tables of an index hold them.</summary>
internal static class BitFields
{
    /// <summary>The numbers side by side, the first in the lowest bits.</summary>
    /// <exception cref="FormatException">One is too great for its bits.</exception>
    public static ulong Pack(params (int Number, int Bits)[] fields)
    {
        var packed = 0UL;
        var shift = 0;
        foreach (var (number, bits) in fields)
        {
            if ((uint)number >> bits != 0)
                throw new FormatException("The phrases have too many different parts.");
            packed |= (ulong)number << shift;
            shift += bits;
        }

        return packed;
    }

    /// <summary>The number of so many bits that starts at this one.</summary>
    public static int Read(ulong packed, int shift, int bits) => (int)(packed >> shift) & ((1 << bits) - 1);
}
