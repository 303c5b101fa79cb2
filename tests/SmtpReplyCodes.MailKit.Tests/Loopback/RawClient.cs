using System.Net.Sockets;
using System.Text;

namespace SmtpReplyCodes.Tests.Loopback;

/// <summary>Says what it is told, at once and byte by byte, and hears everything.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TcpClient _client = new();

    public static async Task<RawClient> ConnectAsync(int port)
    {
        var raw = new RawClient();
        await raw._client.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
        return raw;
    }

    public Task SayAsync(params string[] lines) =>
        _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(string.Concat(lines.Select(line => line + "\r\n"))), TestContext.Current.CancellationToken).AsTask();

    /// <summary>All that the server says until it leaves, one character a byte.</summary>
    public async Task<string> HearAsync()
    {
        using var heard = new MemoryStream();
        await _client.GetStream().CopyToAsync(heard, TestContext.Current.CancellationToken).WaitAsync(Patience);
        return Encoding.Latin1.GetString(heard.ToArray());
    }

    /// <summary>What the server says, up to these words.</summary>
    public async Task HearUntilAsync(string end)
    {
        var (heard, next) = ("", new byte[1]);
        while (!heard.EndsWith(end, StringComparison.Ordinal))
        {
            await _client.GetStream().ReadExactlyAsync(next, TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            heard += (char)next[0];
        }
    }

    public void Dispose() => _client.Dispose();
}
