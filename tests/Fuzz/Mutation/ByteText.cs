namespace SmtpReplyCodes.Fuzz.Mutation;

/// <summary>Bytes that are changed in place, up to a length that they never exceed.</summary>
internal sealed class ByteText(int most)
{
    private readonly byte[] _bytes = new byte[most];

    public int Length { get; private set; }

    public ref byte this[int at] => ref _bytes.AsSpan(0, Length)[at];

    public Span<byte> Span => _bytes.AsSpan(0, Length);

    public void Set(ReadOnlySpan<byte> text)
    {
        Length = Math.Min(text.Length, most);
        text[..Length].CopyTo(_bytes);
    }

    /// <summary>Puts a text in the place of another; what grows too long is cut off at the end. The text may be a part of this one.</summary>
    public void Replace(int start, int length, ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> copy = text.ToArray();
        var tail = Span[(start + length)..].ToArray();
        Length = start;
        Append(copy);
        Append(tail);
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        var count = Math.Min(text.Length, most - Length);
        text[..count].CopyTo(_bytes.AsSpan(Length));
        Length += count;
    }
}
