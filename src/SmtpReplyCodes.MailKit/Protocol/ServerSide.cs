namespace SmtpReplyCodes.Protocol;

/// <summary>Puts the server's bytes together to whole replies. Lenient where the core's reader is not: lines of one reply may bear any code, or none.</summary>
internal sealed class ServerSide
{
    /// <summary>What is kept of a reply. RFC 5321 section 4.5.3.1.5 allows 512 octets a line; some thirty lines fit.</summary>
    public const int MaxReplyLength = 16 * 1024;

    private readonly byte[] _head = new byte[4];
    private byte[] _reply = new byte[512];
    private int _length;
    private int _headLength;
    private bool _isContinued;

    /// <summary>What there is of the reply, with its line ends.</summary>
    public ReadOnlySpan<byte> Reply => _reply.AsSpan(0, _length);

    /// <summary>Takes bytes up to the end of a reply.</summary>
    /// <param name="bytes">What the server sent, cut anywhere.</param>
    /// <param name="isWhole">Whether <see cref="Reply"/> is whole now; then <see cref="Clear"/> before more is taken.</param>
    /// <returns>How many were taken.</returns>
    public int Take(ReadOnlySpan<byte> bytes, out bool isWhole)
    {
        isWhole = false;
        var taken = 0;
        while (!isWhole && taken < bytes.Length)
        {
            var end = bytes[taken..].IndexOf((byte)'\n');
            var part = end < 0 ? bytes[taken..] : bytes.Slice(taken, end + 1);
            Keep(part);
            taken += part.Length;
            isWhole = end >= 0 && IsLastLine();
        }

        return taken;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => (_length, _headLength, _isContinued) = (0, 0, false);

    /// <summary>The head of a line is looked at even where the reply has grown too long to be kept.</summary>
    private void Keep(ReadOnlySpan<byte> part)
    {
        var head = part[..Math.Min(part.Length, _head.Length - _headLength)];
        head.CopyTo(_head.AsSpan(_headLength));
        _headLength += head.Length;

        var kept = part[..Math.Min(part.Length, MaxReplyLength - _length)];
        if (_length + kept.Length > _reply.Length)
            Array.Resize(ref _reply, Math.Min(MaxReplyLength, Math.Max(2 * _reply.Length, _length + kept.Length)));
        kept.CopyTo(_reply.AsSpan(_length));
        _length += kept.Length;
    }

    /// <summary>A hyphen behind the code announces another line; in between, lines without a code are taken for parts of the reply.</summary>
    private bool IsLastLine()
    {
        if (_headLength == 4 && !_head.AsSpan(0, 3).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            _isContinued = _head[3] == '-';
        _headLength = 0;
        return !_isContinued;
    }
}
