using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MailKit;
using SmtpReplyCodes.Protocol;

namespace SmtpReplyCodes;

/// <summary>
/// Keeps every reply of the server as it was on the wire, with the command it answers, and so what MailKit's exceptions lose: the codes of replies whose lines disagree, 530 and
/// the numbers of failed logins, the last words before a disconnect.
/// </summary>
/// <remarks>
/// <para>
/// Give it to the constructor of <see cref="MailKit.Net.Smtp.SmtpClient"/>, one logger for each client. Calls must come one at a time, as MailKit makes them; the properties may be
/// read from any thread.
/// </para>
/// <para>
/// <see cref="ReplyContext.Phase"/>, <see cref="ReplyContext.RemoteHost"/> and after MAIL and RCPT <see cref="ReplyContext.Mailbox"/> are set, the latter as it was sent (a domain
/// that the server does not take in Unicode is in its <c>xn--</c> form). Commands sent at once (PIPELINING, RFC 2920) are told apart by their order.
/// </para>
/// <para>
/// Of logins nothing is kept but the final reply: no challenge, no answer; of messages nothing at all. A reply is cut off at 16 KiB, so that no server can fill the memory,
/// and nothing that a server sends makes it throw.
/// </para>
/// <para>Another logger may stand behind it and gets everything unchanged, with the detector by which it leaves out secrets.</para>
/// </remarks>
/// <example>
/// <code>
/// var log = new ReplyProtocolLogger();
/// using var client = new SmtpClient(log);
/// try
/// {
///     client.Connect("mx.example.org", 25);
///     client.Send(message);
/// }
/// catch (Exception e) when (log.ExceptionReader.TryRead(e, out var reply))
/// {
///     Console.WriteLine($"{reply.Context?.Phase}: {reply.Cause}, {reply.Remediation}");
/// }
/// </code>
/// </example>
public sealed class ReplyProtocolLogger : IProtocolLogger
{
    /// <summary>How many replies are kept where nothing else is said: 100.</summary>
    public const int DefaultCapacity = 100;

    private readonly IProtocolLogger? _inner;
    private readonly bool _leaveOpen;
    private readonly object _gate = new();
    private readonly ClientSide _client = new();
    private readonly ServerSide _server = new();
    private readonly ReplyHistory _history;
    private readonly ConditionalWeakTable<Exception, SmtpReply?> _found = [];
    private IAuthenticationSecretDetector? _detector;
    private volatile string? _remoteHost;
    private volatile MailSystem? _mailSystem;

    /// <summary>Creates a logger.</summary>
    /// <param name="inner">The logger that gets everything besides; null for none.</param>
    /// <param name="leaveOpen">Whether <paramref name="inner"/> stays open when this logger is disposed, which a client does with its logger.</param>
    /// <param name="capacity">How many replies <see cref="Replies"/> keeps, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public ReplyProtocolLogger(IProtocolLogger? inner = null, bool leaveOpen = false, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _inner = inner;
        _leaveOpen = leaveOpen;
        _history = new ReplyHistory(capacity);
        ExceptionReader = MailKitExceptionReader.Instance.With(FindLost);
    }

    /// <summary>Raised for every reply once it is whole, on the thread that sends. What a handler throws goes through MailKit to whoever sends, and ends the connection.</summary>
    public event EventHandler<SmtpReply>? ReplyReceived;

    /// <summary>What the client detects secrets by; handed on to the inner logger. MailKit sets it.</summary>
    public IAuthenticationSecretDetector? AuthenticationSecretDetector
    {
        get => _inner is null ? _detector : _inner.AuthenticationSecretDetector;
        set
        {
            if (_inner is null)
                _detector = value;
            else
                _inner.AuthenticationSecretDetector = value;
        }
    }

    /// <summary>The host of the last connection, as the client named it; null before the first.</summary>
    public string? RemoteHost => _remoteHost;

    /// <summary>
    /// The mail system at the other end of the last connection, as its greeting or its answer to EHLO shows it; null before, and where that is not known or could be several. It is in
    /// the context of what it says from then on.
    /// </summary>
    public MailSystem? MailSystem => _mailSystem;

    /// <summary>The last replies, the oldest first; of several connections where the client made them. Empty before the first. When the capacity is reached, the oldest is dropped.</summary>
    public ImmutableArray<SmtpReply> Replies
    {
        get
        {
            lock (_gate)
                return _history.Replies;
        }
    }

    /// <summary>The last reply; null before the first.</summary>
    public SmtpReply? LastReply
    {
        get
        {
            lock (_gate)
                return _history.Last;
        }
    }

    /// <summary>The last reply by which the server refused something (4xx, 5xx), or that is no reply at all; null for none. What was accepted later does not change it.</summary>
    public SmtpReply? LastFailure
    {
        get
        {
            lock (_gate)
                return _history.LastFailure;
        }
    }

    /// <summary>
    /// Reads the exceptions of the client whose logger this is: what the wire said where it is known, else what <see cref="MailKitExceptionReader.Instance"/> makes of the exception.
    /// </summary>
    /// <remarks>
    /// <para>
    /// From the wire come the reply to the command that was refused, 530 in place of <see cref="ServiceNotAuthenticatedException"/>, the reply to a failed login, the lines for which
    /// MailKit throws <see cref="MailKit.Net.Smtp.SmtpProtocolException"/>, and where the connection was lost the server's last words. Where it left without a word, the reply has no
    /// code, but the phase of the command that was not answered, so that <see cref="SmtpRetry.MaySendTwice"/> knows whether the message had been sent.
    /// </para>
    /// <para>Ask it when the exception is caught, before the client is used again. The answer is remembered for the exception, so that it can be asked later too.</para>
    /// </remarks>
    public SmtpExceptionReader ExceptionReader { get; }

    /// <summary>Takes the beginning of a connection.</summary>
    /// <param name="uri">Where to.</param>
    public void LogConnect(Uri uri)
    {
        _inner?.LogConnect(uri);
        EndReply();
        lock (_gate)
        {
            _remoteHost = uri?.Host.Trim('[', ']');
            _mailSystem = null;
            _history.Disconnect();
            _client.Connect();
        }
    }

    /// <summary>Takes what the client sent, cut anywhere.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="count">How many they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> and <paramref name="count"/> do not lie in the buffer.</exception>
    public void LogClient(byte[] buffer, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var bytes = new ReadOnlySpan<byte>(buffer, offset, count);
        _inner?.LogClient(buffer, offset, count);
        lock (_gate)
            _client.Take(bytes);
    }

    /// <summary>Takes what the server sent, cut anywhere.</summary>
    /// <inheritdoc cref="LogClient"/>
    public void LogServer(byte[] buffer, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var bytes = new ReadOnlySpan<byte>(buffer, offset, count);
        _inner?.LogServer(buffer, offset, count);
        while (!bytes.IsEmpty)
        {
            bool isWhole;
            lock (_gate)
                bytes = bytes[_server.Take(bytes, out isWhole)..];
            if (isWhole && EndReply() is { IsSuccess: true, Context.Phase: SmtpPhase.StartTls })
                return; // what was sent in the clear behind the reply to STARTTLS is not the server's, and MailKit drops it
        }
    }

    /// <summary>Takes what the server last said, and disposes the inner logger unless that is to stay open.</summary>
    public void Dispose()
    {
        EndReply();
        if (!_leaveOpen)
            _inner?.Dispose();
    }

    /// <summary>Ends the reply, whole or not.</summary>
    private SmtpReply? EndReply()
    {
        SmtpReply reply;
        lock (_gate)
        {
            if (_server.Reply.IsEmpty)
                return null;
            var code = WireReply.CodeOf(_server.Reply);
            var command = _client.Answer(code);
            _mailSystem ??= SpeakerReader.Read(command.Phase, _server.Reply);
            reply = WireReply.Create(code, _server.Reply, ContextOf(command));
            _history.Add(reply, isWellFormed: code > 0);
            _server.Clear();
        }

        ReplyReceived?.Invoke(this, reply);
        return reply;
    }

    /// <summary>Remembered for as long as the exception lives, as the replies go on.</summary>
    private SmtpReply? FindLost(Exception exception)
    {
        if (_found.TryGetValue(exception, out var known))
            return known;
        var endsConnection = LostReply.EndsConnection(exception);
        if (endsConnection)
            EndReply();
        lock (_gate)
        {
            var reply = LostReply.Find(exception, _history, _client.Unanswered is { } command ? ContextOf(command) : null);
            if (endsConnection)
                Disconnect(); // or the next connection, where it does not come about, would seem to end with the words of this one
            _found.AddOrUpdate(exception, reply);
            return reply;
        }
    }

    private void Disconnect()
    {
        _history.Disconnect();
        _client.Disconnect();
    }

    private ReplyContext ContextOf(ClientCommand command) => new() { Phase = command.Phase, Mailbox = command.Mailbox, RemoteHost = _remoteHost, MailSystem = _mailSystem };
}
