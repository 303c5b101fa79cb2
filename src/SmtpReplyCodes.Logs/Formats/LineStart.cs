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
        if (gap.IsFixed && gap.Literal.Length > 0)
            return new LineStart(gap.Literal[0], 0, 0);
        if (gap.Slot is not (LogSlot.QueueId or LogSlot.Session or LogSlot.Delivery) || gap.Options.Length > 0 || gap.BlankInLiteral < 0)
            return default;
        var blank = gap.BlankInLiteral;
        return new LineStart(0, blank > 0 ? gap.Literal[blank - 1] : (byte)0, blank + 1 < gap.Literal.Length ? gap.Literal[blank + 1] : (byte)0);
    }

    /// <summary>Whether a message with these bytes may be of a shape that asks for those.</summary>
    public bool Fits(LineStart asked) => (asked.First == 0 || asked.First == First) && (asked.Before == 0 || asked.Before == Before) && (asked.Behind == 0 || asked.Behind == Behind);
}
