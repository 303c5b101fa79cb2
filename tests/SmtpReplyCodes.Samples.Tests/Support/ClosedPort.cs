using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SmtpReplyCodes.Samples.Tests.Support;

/// <summary>A port of 127.0.0.1 on which nobody listens: it is taken, so that nobody else gets it meanwhile.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ClosedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    /// <summary>Its number.</summary>
    public string Number => ((IPEndPoint)_socket.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture);

    public void Dispose() => _socket.Dispose();
}
