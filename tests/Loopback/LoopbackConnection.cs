using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace SmtpReplyCodes.Loopback;

/// <summary>One connection in lines and bytes, plain or after STARTTLS. Everything on it ends with the token.</summary>
internal sealed class LoopbackConnection(Socket socket, Transcript transcript, CancellationToken cancellation) : IAsyncDisposable
{
    private const int MaxLineLength = 1 << 20;

    private readonly byte[] _buffer = new byte[8192];
    private Stream _stream = new NetworkStream(socket, ownsSocket: true);
    private int _start, _end;

    public Transcript Transcript => transcript;

    public bool IsEncrypted => _stream is SslStream;

    /// <summary>The next line with its line end; null where the client has left or says too much.</summary>
    public async Task<byte[]?> ReadLineAsync()
    {
        using var line = new MemoryStream();
        while (line.Length < MaxLineLength && (_start < _end || await FillAsync()))
        {
            var feed = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            Take(line, feed < 0 ? _end - _start : feed + 1 - _start);
            if (feed >= 0)
                return line.ToArray();
        }

        return null;
    }

    /// <summary>The next bytes, that many; null where the client left before.</summary>
    public async Task<byte[]?> ReadExactlyAsync(int count)
    {
        using var bytes = new MemoryStream();
        while (bytes.Length < count)
        {
            if (_start == _end && !await FillAsync())
                return null;
            Take(bytes, Math.Min(_end - _start, count - (int)bytes.Length));
        }

        return bytes.ToArray();
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        transcript.Server(bytes.Span);
        await _stream.WriteAsync(bytes, cancellation);
    }

    /// <summary>The handshake of the server. What the client said before it is forgotten (RFC 3207 section 4.2).</summary>
    public async Task StartTlsAsync(X509Certificate certificate)
    {
        _start = _end = 0;
        var encrypted = new SslStream(_stream, leaveInnerStreamOpen: false);
        _stream = encrypted;
        await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellation);
        transcript.Note("encrypted");
    }

    /// <summary>Nothing more is said. The client still gets all that was said: closing with its words unread would reset the connection.</summary>
    public Task CloseAsync()
    {
        transcript.Note("closed");
        socket.Shutdown(SocketShutdown.Send);
        return DrainAsync();
    }

    /// <summary>Nothing more is said, and nothing happens until the client leaves.</summary>
    public Task HangAsync()
    {
        transcript.Note("hangs");
        return DrainAsync();
    }

    /// <summary>The connection is torn down.</summary>
    public void Reset()
    {
        transcript.Note("reset");
        socket.Close(0);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    private async Task DrainAsync()
    {
        while (await FillAsync())
            continue;
    }

    private async Task<bool> FillAsync()
    {
        _start = 0;
        _end = await _stream.ReadAsync(_buffer, cancellation);
        return _end > 0;
    }

    private void Take(MemoryStream into, int count)
    {
        into.Write(_buffer, _start, count);
        _start += count;
    }
}
