namespace SmtpReplyCodes.Phrases;

/// <summary>A state of the automaton as an index holds it, in one long.</summary>
internal readonly struct StateRow(ulong packed)
{
    private const int BaseBits = 21, FallbackBits = PhraseIndex.StateBits, EndsBits = 1, LengthBits = 5, OutputBits = 20;

    private const int FallbackShift = BaseBits, EndsShift = FallbackShift + FallbackBits, LengthShift = EndsShift + EndsBits, OutputShift = LengthShift + LengthBits;

    /// <summary>Where its slots start, of no other state that leads on.</summary>
    public int Base => BitFields.Read(packed, 0, BaseBits);

    /// <summary>The state to fall back to.</summary>
    public int Fallback => BitFields.Read(packed, FallbackShift, FallbackBits);

    /// <summary>Whether segments end in it.</summary>
    public bool EndsSegments => BitFields.Read(packed, EndsShift, EndsBits) != 0;

    /// <summary>How many words lead to it.</summary>
    public int Length => BitFields.Read(packed, LengthShift, LengthBits);

    /// <summary>Where its output starts, which many states have in common.</summary>
    public int Output => BitFields.Read(packed, OutputShift, OutputBits);

    /// <exception cref="FormatException">A number is too great.</exception>
    public static ulong Pack(int start, int fallback, bool endsSegments, int length, int output) =>
        BitFields.Pack((start, BaseBits), (fallback, FallbackBits), (endsSegments ? 1 : 0, EndsBits), (length, LengthBits), (output, OutputBits));
}
