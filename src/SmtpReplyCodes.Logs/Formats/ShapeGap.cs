namespace SmtpReplyCodes.Logs.Formats;

/// <summary>What varies between two literals of a shape: a slot, optional parts, or first the one and then the others; and the literal behind it.</summary>
/// <param name="Slot">What stands there; null where nothing but optional parts may.</param>
/// <param name="Options">Parts that may be there, in this order.</param>
/// <param name="Literal">What comes behind, as it stands in the line; empty at the end of a shape.</param>
/// <param name="IsFixed">Whether nothing stands before the literal: at the beginning of a shape that begins with words.</param>
internal sealed record ShapeGap(LogSlot? Slot, ShapeOption[] Options, byte[] Literal, bool IsFixed)
{
    /// <summary>Where the first blank of the literal stands in it; -1 where it has none.</summary>
    public int BlankInLiteral { get; } = Literal.AsSpan().IndexOf((byte)' ');
}
