using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;

namespace SmtpReplyCodes.Loopback;

/// <summary>A scripted SMTP server on 127.0.0.1 that plays one behaviour, for any number of connections, one after another or at once.</summary>
/// <remarks>Every connection ends after 20 seconds at the latest, and all of them when the server is disposed. Thread-safe.</remarks>
public sealed class SmtpLoopback : IAsyncDisposable
{
    /// <summary>The login that a behaviour takes which says nothing else.</summary>
    public const string UserName = "sender@example.org", Password = "open sesame";

    private readonly Transcript _transcript = new();
    private readonly ConcurrentQueue<LoopbackMessage> _messages = [];
    private readonly ConcurrentQueue<LoopbackReply> _replies = [];
    private readonly LoopbackListener _listener;

    private SmtpLoopback(SmtpBehaviour behaviour)
    {
        Behaviour = behaviour;
        _listener = new LoopbackListener(_transcript, connection => new SmtpSession(behaviour, connection, _messages.Enqueue, _replies.Enqueue).RunAsync());
    }

    /// <summary>The certificate of STARTTLS, which no authority has signed.</summary>
    public static X509Certificate2 Certificate => LoopbackCertificate.Instance;

    /// <summary>What it plays.</summary>
    public SmtpBehaviour Behaviour { get; }

    /// <summary>The address it listens on.</summary>
    public string Host { get; } = "127.0.0.1";

    /// <summary>The port it listens on.</summary>
    public int Port => _listener.Port;

    /// <summary>What was said so far, a line each: <c>S: …</c> and <c>C: …</c>, in <c>-- …</c> what happened without words. Secrets are left out.</summary>
    public string Transcript => _transcript.ToString();

    /// <summary>The messages it took.</summary>
    public IReadOnlyList<LoopbackMessage> Messages => [.. _messages];

    /// <summary>The replies it gave.</summary>
    public IReadOnlyList<LoopbackReply> Replies => [.. _replies];

    /// <summary>Starts a server.</summary>
    /// <param name="behaviour">What it plays.</param>
    public static SmtpLoopback Start(SmtpBehaviour behaviour) => new(behaviour);

    /// <summary>Starts a server that plays a behaviour of <see cref="SmtpBehaviours"/>.</summary>
    /// <param name="behaviour">Its name.</param>
    public static SmtpLoopback Start(string behaviour) => new(SmtpBehaviours.Find(behaviour));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _listener.DisposeAsync();
}
