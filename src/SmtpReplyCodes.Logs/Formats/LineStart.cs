namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The bytes by which most shapes are told apart: the first of a message, and those around its first blank.</summary>
/// <param name="First">The first byte; 0 where that says nothing.</param>
/// <param name="Before">The byte before the first blank; 0 where that says nothing.</param>
/// <param name="Behind">The byte behind it; 0 where that says nothing.</param>
internal readonly record struct LineStart(byte First, byte Before, byte Behind)
{
    /// <summary>Those of a message.</summary>
    public static LineStart Of(ReadOnlySpan<byte> message)
    {
        if (message.IsEmpty)
            return default;
        var blank = message.IndexOf((byte)' ');
        return new LineStart(message[0], blank > 0 ? message[blank - 1] : (byte)0, blank >= 0 && blank + 1 < message.Length ? message[blank + 1] : (byte)0);
    }

    /// <summary>Those that the first gap of a shape asks for.</summary>
    public static LineStart Of(ShapeGap gap)
    {
        var isKey = gap.Slot is LogSlot.QueueId or LogSlot.Session or LogSlot.Delivery && gap.Options.Length == 0;
        if (gap.Literal.Length == 0 || !(isKey || gap.IsFixed))
            return default;
        var first = gap.IsFixed ? gap.Literal[0] : (byte)0;
        var blank = gap.BlankInLiteral;
        if (blank < 0)
            return new LineStart(first, 0, 0);
        return new LineStart(first, blank > 0 ? gap.Literal[blank - 1] : (byte)0, blank + 1 < gap.Literal.Length ? gap.Literal[blank + 1] : (byte)0);
    }

    /// <summary>Whether a message with these bytes may be of a shape that asks for those.</summary>
    public bool Fits(LineStart asked) => (asked.First == 0 || asked.First == First) && (asked.Before == 0 || asked.Before == Before) && (asked.Behind == 0 || asked.Behind == Behind);
}
