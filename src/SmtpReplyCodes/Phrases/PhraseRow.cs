namespace SmtpReplyCodes.Phrases;

/// <summary>A phrase as an index holds it, in one long. Its steps and uses end where those of the next one start.</summary>
internal readonly struct PhraseRow(ulong packed)
{
    private const int StepBits = 20, AnchorBits = 8, UseBits = 18, NoteBits = 18;

    private const int AnchorShift = StepBits, UseShift = AnchorShift + AnchorBits, NoteShift = UseShift + UseBits;

    /// <summary>The note of a phrase that nobody asks for.</summary>
    public const int NoNote = (1 << NoteBits) - 1;

    public int FirstStep => BitFields.Read(packed, 0, StepBits);

    /// <summary>The step that is its anchor.</summary>
    public int Anchor => FirstStep + BitFields.Read(packed, AnchorShift, AnchorBits);

    public int FirstUse => BitFields.Read(packed, UseShift, UseBits);

    /// <summary>What is noted where it may stand. Behind the last phrase: how many notes there are.</summary>
    public int Note => BitFields.Read(packed, NoteShift, NoteBits);

    /// <param name="firstStep">Its first step.</param>
    /// <param name="anchor">Which of its steps is the anchor, counted from the first.</param>
    /// <param name="firstUse">Its first use.</param>
    /// <param name="note">Its note.</param>
    /// <exception cref="FormatException">A number is too great.</exception>
    public static ulong Pack(int firstStep, int anchor, int firstUse, int note) =>
        BitFields.Pack((firstStep, StepBits), (anchor, AnchorBits), (firstUse, UseBits), (note, NoteBits));
}
