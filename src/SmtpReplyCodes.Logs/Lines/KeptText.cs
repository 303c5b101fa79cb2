using System.Text;

namespace SmtpReplyCodes.Logs.Lines;

/// <summary>A text out of a log that is kept as the bytes it came in, and decoded when it is asked for: most never are. The default is none, which is not the same as an empty one.</summary>
internal readonly struct KeptText
{
    private readonly byte[]? _bytes;
    private readonly int _start;
    private readonly int _length;

    /// <param name="bytes">What holds the text, and is not written to any more.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    public KeptText(byte[] bytes, int start, int length) => (_bytes, _start, _length) = (bytes, start, length);

    /// <summary>Whether there is a text.</summary>
    public bool Exists => _bytes is not null;

    /// <summary>Its bytes; empty for none.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_start, _length);

    /// <summary>Keeps a copy of a text.</summary>
    public static KeptText Of(ReadOnlySpan<byte> text) => new(text.ToArray(), 0, text.Length);

    /// <inheritdoc cref="Of(ReadOnlySpan{byte})"/>
    public static KeptText Of(string? text) => text is null ? default : Of(Encoding.UTF8.GetBytes(text));

    /// <summary>This one, else another.</summary>
    public KeptText Or(in KeptText other) => Exists ? this : other;

    /// <summary>Whether it is the same text.</summary>
    public bool Is(in KeptText other) => Exists == other.Exists && Bytes.SequenceEqual(other.Bytes);

    /// <summary>The text; null for none.</summary>
    public override string? ToString() => Exists ? LogText.Decode(Bytes) : null;
}
