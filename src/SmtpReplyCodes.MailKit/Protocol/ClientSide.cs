namespace SmtpReplyCodes.Protocol;

/// <summary>
/// Follows what the client sends, to tell which command a reply answers. Of an AUTH exchange and of messages nothing is kept: a command line lies here until it ends and is
/// wiped then, an answer to a challenge and the bytes of a message are only counted past.
/// </summary>
internal sealed class ClientSide
{
    /// <summary>A command's beginning up to its address: 64 octets of local part and 255 of domain, in quotes at worst.</summary>
    private const int MaxLineLength = 1024;

    private const int StartMailInput = 354, Challenge = 334;

    private readonly Queue<ClientCommand> _unanswered = new();
    private readonly byte[] _line = new byte[MaxLineLength];
    private int _length;
    private Mode _mode;
    private long _chunkLeft;
    private int _matched;

    private enum Mode
    {
        Commands,
        AuthLine,
        Message,
        Chunk,
    }

    /// <summary>The command that awaits the next reply; null for none.</summary>
    public ClientCommand? Unanswered => _unanswered.TryPeek(out var command) ? command : null;

    /// <summary>A new connection: the server speaks first.</summary>
    public void Connect()
    {
        Disconnect();
        _unanswered.Enqueue(new ClientCommand(SmtpPhase.Connect));
    }

    /// <summary>The connection is over: nothing will be answered.</summary>
    public void Disconnect()
    {
        _unanswered.Clear();
        _mode = Mode.Commands;
        WipeLine();
    }

    /// <summary>Takes what the client sent, cut anywhere.</summary>
    public void Take(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var length = _mode switch
            {
                Mode.Message => PassMessage(bytes),
                Mode.Chunk => PassChunk(bytes),
                _ => TakeLine(bytes),
            };
            bytes = bytes[length..];
        }
    }

    /// <summary>The command that a reply of this code answers; one of an unknown phase when the server speaks unasked.</summary>
    public ClientCommand Answer(int code)
    {
        var command = _unanswered.TryDequeue(out var first) ? first : default;
        if (command.Phase == SmtpPhase.Auth && code == Challenge)
        {
            _mode = Mode.AuthLine;
        }
        else if (command.Phase == SmtpPhase.Data && code == StartMailInput)
        {
            _mode = Mode.Message;
            _matched = 1;
            _unanswered.Enqueue(new ClientCommand(SmtpPhase.EndOfData)); // a server may give it before the message has ended
        }

        return command;
    }

    private int TakeLine(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        var part = end < 0 ? bytes : bytes[..end];
        if (_mode == Mode.Commands)
        {
            var kept = part[..Math.Min(part.Length, MaxLineLength - _length)];
            kept.CopyTo(_line.AsSpan(_length));
            _length += kept.Length;
        }

        if (end < 0)
            return bytes.Length;
        EndLine();
        return end + 1;
    }

    private void EndLine()
    {
        var line = _line.AsSpan(0, _length).TrimEnd((byte)'\r');
        var isAuth = _mode == Mode.AuthLine;
        _mode = Mode.Commands;
        _unanswered.Enqueue(isAuth ? new ClientCommand(SmtpPhase.Auth) : ClientCommand.Parse(line));
        if (!isAuth && ClientCommand.ChunkLength(line) is > 0 and var length)
            (_mode, _chunkLeft) = (Mode.Chunk, length);
        WipeLine();
    }

    private void WipeLine()
    {
        _line.AsSpan(0, _length).Clear();
        _length = 0;
    }

    /// <summary>Passes the message up to the line of a single dot (RFC 5321 section 4.1.1.4). A line end, the dot and another line end are matched one after the other.</summary>
    private int PassMessage(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (_matched == 0 && bytes[at..].IndexOf((byte)'\n') is var next)
            {
                if (next < 0)
                    return bytes.Length;
                at += next;
            }

            _matched = (_matched, bytes[at]) switch
            {
                (3, (byte)'\n') => 4,
                (_, (byte)'\n') => 1,
                (1, (byte)'.') => 2,
                (2, (byte)'\r') => 3,
                _ => 0,
            };
            if (_matched < 4)
                continue;
            _mode = Mode.Commands;
            return at + 1;
        }

        return bytes.Length;
    }

    private int PassChunk(ReadOnlySpan<byte> bytes)
    {
        var length = (int)Math.Min(bytes.Length, _chunkLeft);
        _chunkLeft -= length;
        if (_chunkLeft == 0)
            _mode = Mode.Commands;
        return length;
    }
}
