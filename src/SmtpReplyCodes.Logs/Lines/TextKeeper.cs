namespace SmtpReplyCodes.Logs.Lines;

/// <summary>Keeps several texts in one piece of memory.</summary>
/// <param name="room">How many bytes there will be at most.</param>
internal ref struct TextKeeper(int room)
{
    private readonly byte[] _bytes = room > 0 ? new byte[room] : [];
    private int _used;

    /// <summary>Keeps a copy of a text.</summary>
    public KeptText Keep(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_bytes.AsSpan(_used));
        var kept = new KeptText(_bytes, _used, text.Length);
        _used += text.Length;
        return kept;
    }
}
