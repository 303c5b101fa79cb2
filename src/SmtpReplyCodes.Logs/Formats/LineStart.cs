using System.Buffers.Binary;

namespace SmtpReplyCodes.Logs.Formats;

/// <summary>The bytes by which shapes are told apart: the first of a message, and those around its first blank. One that is 0 says nothing.</summary>
internal readonly struct LineStart
{
    /// <summary>So many bytes behind the blank are looked at: enough for <c>removed</c> and <c>reject:</c>.</summary>
    private const int Length = sizeof(ulong);

    private readonly ulong _behind, _asked;

    /// <summary>The first byte, and that before the blank.</summary>
    private readonly uint _around, _aroundAsked;

    /// <param name="first">The first byte.</param>
    /// <param name="before">The byte before the first blank.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="length">How many bytes that are.</param>
    private LineStart(byte first, byte before, ulong behind, int length)
    {
        _around = first | ((uint)before << 8);
        _aroundAsked = (first == 0 ? 0u : 0xFF) | (before == 0 ? 0u : 0xFF00);
        _behind = behind;
        _asked = length >= Length ? ulong.MaxValue : (1UL << (8 * length)) - 1;
    }

    /// <summary>The first byte.</summary>
    public byte First => (byte)_around;

    /// <summary>The byte behind it.</summary>
    public byte Next => (byte)_behind;

    /// <summary>Those of a message.</summary>
    public static LineStart Of(ReadOnlySpan<byte> message)
    {
        if (message.IsEmpty)
            return default;
        var blank = message.IndexOf((byte)' ');
        return new LineStart(message[0], blank > 0 ? message[blank - 1] : (byte)0, Behind(message, blank), Length);
    }

    /// <summary>Those that the first gap of a shape asks for.</summary>
    public static LineStart Of(ShapeGap gap)
    {
        if (gap.Literal.Length == 0 || !(gap.IsKey || gap.IsFixed))
            return default;
        var first = gap.IsFixed ? gap.Literal[0] : (byte)0;
        var blank = gap.BlankInLiteral;
        return new LineStart(first, blank > 0 ? gap.Literal[blank - 1] : (byte)0, Behind(gap.Literal, blank), blank < 0 ? 0 : gap.Literal.Length - blank - 1);
    }

    /// <summary>Whether a message with these bytes may be of a shape that asks for those.</summary>
    public bool Fits(in LineStart asked) => (((_behind ^ asked._behind) & asked._asked) | (uint)((_around ^ asked._around) & asked._aroundAsked)) == 0;

    /// <summary>What stands behind a blank, the first byte lowest, and zeros where there is no more.</summary>
    private static ulong Behind(ReadOnlySpan<byte> text, int blank)
    {
        var rest = blank < 0 ? default : text[(blank + 1)..];
        if (rest.Length >= Length)
            return BinaryPrimitives.ReadUInt64LittleEndian(rest);
        if (text.Length >= Length && rest.Length > 0)
            return BinaryPrimitives.ReadUInt64LittleEndian(text[^Length..]) >> (8 * (Length - rest.Length));
        var bytes = 0UL;
        for (var i = rest.Length - 1; i >= 0; i--)
            bytes = (bytes << 8) | rest[i];
        return bytes;
    }
}
