namespace SmtpReplyCodes.Loopback;

/// <summary>An IMAP server on 127.0.0.1 with one mailbox, INBOX, enough for MailKit's client: log in, search, fetch, flag, expunge.</summary>
/// <remarks>
/// Every connection ends after 20 seconds at the latest, and all of them when the server is disposed. What one connection expunges the others are not told. Thread-safe.
/// </remarks>
public sealed class ImapLoopback : IAsyncDisposable
{
    /// <summary>The login that it takes.</summary>
    public const string UserName = "bounces@example.org", Password = "open sesame";

    private readonly Transcript _transcript = new();
    private readonly ImapMailbox _inbox;
    private readonly LoopbackListener _listener;

    private ImapLoopback(IEnumerable<byte[]> inbox)
    {
        _inbox = new ImapMailbox(inbox);
        _listener = new LoopbackListener(_transcript, connection => new ImapSession(_inbox, connection).RunAsync());
    }

    /// <summary>The address it listens on.</summary>
    public string Host { get; } = "127.0.0.1";

    /// <summary>The port it listens on.</summary>
    public int Port => _listener.Port;

    /// <summary>What was said so far, a line each: <c>S: …</c> and <c>C: …</c>, in <c>-- …</c> what happened without words. Secrets are left out.</summary>
    public string Transcript => _transcript.ToString();

    /// <summary>The messages that are in the mailbox now.</summary>
    public IReadOnlyList<ImapLoopbackMessage> Messages => _inbox.Messages;

    /// <summary>Starts a server.</summary>
    /// <param name="inbox">The messages, not yet seen, each with CR LF at its line ends; they get the unique numbers 1, 2, ...</param>
    public static ImapLoopback Start(IEnumerable<byte[]> inbox) => new(inbox);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _listener.DisposeAsync();
}
