namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What was made of texts of late: a log says few things again and again. A newer text takes the place of an older one.</summary>
/// <typeparam name="T">What is made of a text.</typeparam>
internal sealed class RecentTexts<T>
{
    private const int Slots = 512;

    private (byte[]? Text, T Value)[] _known = new (byte[]?, T)[1];

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="make">Makes it where the text is not known; the same text gives the same value.</param>
    public T Of(ReadOnlySpan<byte> text, Maker make)
    {
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
        var hash = new HashCode();
        hash.AddBytes(text);
        return ref _known[(uint)hash.ToHashCode() % Slots];
    }

    public delegate T Maker(ReadOnlySpan<byte> text);
}
