namespace SmtpReplyCodes.Logs.Entries;

/// <summary>What was made of texts of late: a log says few things again and again. A newer text takes the place of an older one.</summary>
/// <typeparam name="T">What is made of a text.</typeparam>
internal sealed class RecentTexts<T>
{
    private const int Slots = 512;

    private readonly (byte[]? Text, T Value)[] _known = new (byte[]?, T)[Slots];

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="make">Makes it where the text is not known; the same text gives the same value.</param>
    public T Of(ReadOnlySpan<byte> text, Maker make)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        ref var slot = ref _known[(uint)hash.ToHashCode() % Slots];
        if (slot.Text is null || !text.SequenceEqual(slot.Text))
            slot = (text.ToArray(), make(text));
        return slot.Value;
    }

    public delegate T Maker(ReadOnlySpan<byte> text);
}
