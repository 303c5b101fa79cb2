using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SmtpReplyCodes.Loopback;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>One port behind which each connection finds another server: the first one the first, and so on; the last server takes all that follow.</summary>
internal sealed class ServersInTurn : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly SmtpLoopback[] _servers;
    private readonly Task _accepting;
    private int _connections;

    public ServersInTurn(params string[] behaviours)
        : this([.. behaviours.Select(SmtpBehaviours.Find)])
    {
    }

    public ServersInTurn(params SmtpBehaviour[] behaviours)
    {
        _servers = [.. behaviours.Select(SmtpLoopback.Start)];
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public string Port => ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many connections came.</summary>
    public int Connections => _connections;

    /// <summary>The recipients of all messages that were taken, with repetition.</summary>
    public IEnumerable<string> Recipients => _servers.SelectMany(server => server.Messages).SelectMany(message => message.Recipients);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        foreach (var server in _servers)
            await server.DisposeAsync();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var relays = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                relays.Add(RelayAsync(client, _servers[Math.Min(_connections++, _servers.Length - 1)]));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(TcpClient client, SmtpLoopback server)
    {
        using var upstream = new TcpClient();
        try
        {
            await upstream.ConnectAsync(server.Host, server.Port, _stop.Token);
            await Task.WhenAny(client.GetStream().CopyToAsync(upstream.GetStream(), _stop.Token), upstream.GetStream().CopyToAsync(client.GetStream(), _stop.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One of them left.
        }
        finally
        {
            client.Dispose();
        }
    }
}
