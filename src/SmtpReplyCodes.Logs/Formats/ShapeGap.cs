namespace SmtpReplyCodes.Logs.Formats;

/// <summary>What varies between two literals of a shape: a slot, optional parts, or first the one and then the others; and the literal behind it.</summary>
internal sealed class ShapeGap
{
    /// <param name="slot">What stands there; null where nothing but optional parts may.</param>
    /// <param name="options">Parts that may be there, in this order.</param>
    /// <param name="literal">What comes behind, as it stands in the line; empty at the end of a shape.</param>
    /// <param name="isLast">Whether the shape ends with the literal.</param>
    public ShapeGap(LogSlot? slot, ShapeOption[] options, byte[] literal, bool isLast)
    {
        Slot = slot;
        Options = options;
        Literal = literal;
        BlankInLiteral = literal.AsSpan().IndexOf((byte)' ');
        IsKey = slot is LogSlot.QueueId or LogSlot.Session or LogSlot.Delivery && options.Length == 0;
        End = EndOf(isLast);
    }

    /// <summary>What stands there; null where nothing but optional parts may.</summary>
    public LogSlot? Slot { get; }

    /// <summary>Parts that may be there, in this order.</summary>
    public ShapeOption[] Options { get; }

    /// <summary>What comes behind, as it stands in the line; empty at the end of a shape.</summary>
    public byte[] Literal { get; }

    /// <summary>Where the first blank of the literal stands in it; -1 where it has none.</summary>
    public int BlankInLiteral { get; }

    /// <summary>Whether nothing stands before the literal: at the beginning of a shape that begins with words.</summary>
    public bool IsFixed => Slot is null && Options.Length == 0;

    /// <summary>Whether nothing but the name of a message, session or attempt stands there.</summary>
    public bool IsKey { get; }

    /// <summary>How it is found where the literal begins.</summary>
    public GapEnd End { get; }

    /// <summary>How long what stands before the literal is; -1 where the literal is not there.</summary>
    /// <param name="text">What begins with the gap.</param>
    public int LengthIn(ReadOnlySpan<byte> text)
    {
        switch (End)
        {
            case GapEnd.First:
                return text.IndexOf(Literal);
            case GapEnd.Key:
                return LengthOfKey(text);
            case GapEnd.BehindQuoted:
                var quoted = LogSlots.QuotedLength(Slot!.Value, text);
                return text[quoted..].IndexOf(Literal) is >= 0 and var length ? quoted + length : -1;
            case GapEnd.Here:
                return text.StartsWith(Literal) ? 0 : -1;
            case GapEnd.Last:
                return text.EndsWith(Literal) ? text.Length - Literal.Length : -1;
            default:
                return text.Length;
        }
    }

    private int LengthOfKey(ReadOnlySpan<byte> text)
    {
        var blank = text.IndexOf((byte)' ');
        if (BlankInLiteral < 0)
            return (blank < 0 ? text : text[..blank]).IndexOf(Literal);
        var length = blank - BlankInLiteral;
        return length >= 0 && text[length..].StartsWith(Literal) ? length : -1;
    }

    private GapEnd EndOf(bool isLast)
    {
        if (IsFixed)
            return GapEnd.Here;
        if (Literal.Length == 0)
            return GapEnd.Text;
        if (isLast)
            return GapEnd.Last;
        if (IsKey)
            return GapEnd.Key;
        return Slot is LogSlot.Recipient or LogSlot.Sender or LogSlot.OriginalRecipient ? GapEnd.BehindQuoted : GapEnd.First;
    }
}
