using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SmtpReplyCodes.Loopback;

/// <summary>Listens on any free port of 127.0.0.1 and holds one conversation for each connection, none longer than a bound.</summary>
internal sealed class LoopbackListener : IAsyncDisposable
{
    /// <summary>Longer than any test waits.</summary>
    private static readonly TimeSpan LongestConversation = TimeSpan.FromSeconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<LoopbackConnection, Task> _converse;
    private readonly Transcript _transcript;
    private readonly Task _accepting;

    public LoopbackListener(Transcript transcript, Func<LoopbackConnection, Task> converse)
    {
        _transcript = transcript;
        _converse = converse;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Ends all conversations. What went wrong in the server itself comes out here.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                conversations.Add(Task.Run(() => ServeAsync(socket)));
                conversations.RemoveAll(conversation => conversation.IsCompletedSuccessfully);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        bound.CancelAfter(LongestConversation);
        socket.NoDelay = true;
        try
        {
            await using var connection = new LoopbackConnection(socket, _transcript, bound.Token);
            await _converse(connection);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException or AuthenticationException)
        {
            _transcript.Note(e.GetType().Name); // the client left, or the bound was reached
        }
    }
}
