using System.Text;

namespace SmtpReplyCodes.Tests.Protocol;

/// <summary>
/// A server in memory, on the other side of a stream: it answers within the client's own call, so that nothing waits and nothing runs beside it. What the script does not answer
/// is accepted. A client that waits for more than was said sees the connection closed.
/// </summary>
internal sealed class ScriptedServer : Stream
{
    private readonly Func<string, string?> _script;
    private readonly MemoryStream _said = new();
    private readonly List<byte> _line = [];
    private readonly string[] _capabilities;
    private int _read;
    private int _chunkLeft;
    private bool _isInMessage;
    private bool _isClosed;

    /// <param name="script">
    /// The answer to a command line (<c>CONNECT</c> for the greeting, <c>.</c> for the end of the message), line ends as <c>\n</c>; null for the usual one. <see cref="HangUp"/> at
    /// its end closes the connection, <see cref="Break"/> breaks it.
    /// </param>
    /// <param name="capabilities">What EHLO offers.</param>
    public ScriptedServer(Func<string, string?> script, params string[] capabilities)
    {
        _script = script;
        _capabilities = capabilities;
        Answer("CONNECT", "220 mx.example.org ready");
    }

    /// <summary>At the end of an answer: the connection is closed, or broken.</summary>
    public const string HangUp = "<close>", Break = "<reset>";

    /// <summary>At the end of the words: the end of the last line is missing.</summary>
    public const char Cut = '\\';

    /// <summary>The command lines that came.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>The messages that came.</summary>
    public StringBuilder Messages { get; } = new();

    /// <summary>How many bytes the client gets at once.</summary>
    public int ChunkSize { get; init; } = int.MaxValue;

    /// <summary>Called with each command line before it is answered.</summary>
    public Action<string>? OnCommand { get; init; }

    private bool IsBroken { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override bool CanTimeout => true;

    public override int ReadTimeout { get; set; }

    public override int WriteTimeout { get; set; }

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(Math.Min(count, ChunkSize), (int)_said.Length - _read);
        if (length == 0 && IsBroken)
            throw new IOException("The connection was reset.", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionReset));
        Array.Copy(_said.GetBuffer(), _read, buffer, offset, length);
        _read += length;
        return length;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        foreach (var b in buffer.AsSpan(offset, count))
        {
            _line.Add(b);
            if (_chunkLeft > 0)
                TakeChunk();
            else if (b == '\n')
                TakeLine();
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void TakeChunk()
    {
        if (--_chunkLeft > 0)
            return;
        Messages.Append(Encoding.UTF8.GetString([.. _line]));
        _line.Clear();
        Answer(".", "250 2.0.0 taken");
    }

    private void TakeLine()
    {
        var line = Encoding.UTF8.GetString([.. _line]).TrimEnd('\r', '\n');
        _line.Clear();
        if (_isInMessage && line != ".")
            Messages.AppendLine(line);
        else if (line.StartsWith("BDAT ", StringComparison.Ordinal))
            _chunkLeft = int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        else
            Answer(line, Usual(line));
    }

    private string Usual(string line) => line.Split(' ', ':')[0] switch
    {
        "EHLO" => string.Concat(_capabilities.Select(capability => $"250-{capability}\n")) + "250 ENHANCEDSTATUSCODES",
        "DATA" => "354 go on",
        "QUIT" => "221 2.0.0 bye" + HangUp,
        "AUTH" => "235 2.7.0 welcome",
        "." => "250 2.0.0 taken",
        _ => "250 2.1.0 fine",
    };

    private void Answer(string line, string usual)
    {
        if (_isClosed)
            return;
        Commands.Add(line);
        OnCommand?.Invoke(line);
        var answer = _script(line) ?? usual;
        _isInMessage = line == "DATA" && answer.StartsWith("354", StringComparison.Ordinal);
        IsBroken = answer.EndsWith(Break, StringComparison.Ordinal);
        _isClosed = IsBroken || answer.EndsWith(HangUp, StringComparison.Ordinal);
        answer = answer.Replace(HangUp, "", StringComparison.Ordinal).Replace(Break, "", StringComparison.Ordinal);
        if (answer.Length > 0)
            _said.Write(Encoding.UTF8.GetBytes((answer.EndsWith(Cut) ? answer[..^1] : answer + "\n").Replace("\n", "\r\n", StringComparison.Ordinal)));
    }
}
