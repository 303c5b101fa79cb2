using System.Buffers.Binary;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>What was made of texts of late: a log says few things again and again. A newer text takes the place of an older one.</summary>
/// <typeparam name="T">What is made of a text.</typeparam>
/// <param name="make">Makes it where the text is not known; the same text gives the same value.</param>
internal sealed class RecentTexts<T>(RecentTexts<T>.Maker make)
{
    private const int Slots = 512;

    /// <summary>Longer texts are not remembered: a log without sense must not fill the memory.</summary>
    private const int Longest = 512;

    private (byte[]? Text, T Value)[] _known = new (byte[]?, T)[1];

    /// <summary>The value of a text.</summary>
    public T Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
            return make(text);
        ref var slot = ref Slot(text);
        if (slot.Text is not null && text.SequenceEqual(slot.Text))
            return slot.Value;
        // A line alone needs room for no more than one.
        if (slot.Text is not null && _known.Length == 1)
        {
            _known = new (byte[]?, T)[Slots];
            slot = ref Slot(text);
        }

        slot = (text.ToArray(), make(text));
        return slot.Value;
    }

    private ref (byte[]? Text, T Value) Slot(ReadOnlySpan<byte> text)
    {
        if (_known.Length == 1)
            return ref _known[0];
        return ref _known[HashOf(text) % Slots];
    }

    /// <summary>By both ends: what has these and the length in common takes turns.</summary>
    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        const ulong spread = 0x9E37_79B9_7F4A_7C15;
        var ends = text.Length switch
        {
            >= sizeof(ulong) => BinaryPrimitives.ReadUInt64LittleEndian(text) * 31 ^ BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]),
            >= sizeof(uint) => BinaryPrimitives.ReadUInt32LittleEndian(text) * 31UL ^ BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]),
            _ => text.IsEmpty ? 0UL : text[0],
        };
        return (uint)(((ends + (uint)text.Length) * spread) >> 40);
    }

    public delegate T Maker(ReadOnlySpan<byte> text);
}
